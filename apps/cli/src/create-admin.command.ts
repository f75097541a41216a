import { AssignDuty, FIRST_ADMINISTRATION, People } from '@wanchang/identity';
import { Database } from '@wanchang/platform';
import type { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { withApplication } from './application';

interface Options {
  email: string;
  name: string;
  passwordStdin?: boolean;
}

export function createAdmin(program: Command): void {
  program
    .command('create-admin')
    .description('make an administrator of the secretariat')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name of the person')
    .option('--password-stdin', 'read the password from standard input instead of making one up')
    .action(async ({ email, name, passwordStdin }: Options) => {
      const password = passwordStdin
        ? (await text(process.stdin)).trim()
        : randomBytes(12).toString('base64url');
      if (password.length < 8) throw new Error('the password needs at least 8 characters');
      await withApplication((app) =>
        app.get(Database, { strict: false }).transaction(async () => {
          await app.get(People, { strict: false }).create({ name, email, password });
          const duty = { account: email, ...FIRST_ADMINISTRATION };
          await app.get(AssignDuty, { strict: false }).execute(duty, null);
        }),
      );
      process.stdout.write(
        passwordStdin ? `${email}\n` : `${email}\npassword (shown once): ${password}\n`,
      );
    });
}
