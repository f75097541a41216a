/** Everything the launcher says, it says in both languages. @param {string} zh @param {string} en */
export function say(zh, en) {
  console.log(`${zh} / ${en}`);
}

/** Something the operator has to put right: one line, no stack trace. */
export class Refusal extends Error {
  /** @param {string} zh @param {string} [en] */
  constructor(zh, en) {
    super(en ? `${zh} / ${en}` : zh);
  }
}

/**
 * Runs a launcher to its exit code; what it may still have under way ends with it.
 *
 * @param {() => Promise<number>} main
 */
export async function run(main) {
  try {
    process.exit(await main());
  } catch (error) {
    const known = error instanceof Refusal ? error : plainReason(error);
    console.error(known?.message ?? error);
    process.exit(1);
  }
}

/** Of what the machine refuses, and nobody can read from a stack trace. @param {unknown} error */
function plainReason(error) {
  const { code, path, message = '' } = /** @type {NodeJS.ErrnoException} */ (error);
  if (path && ['EACCES', 'EPERM', 'EROFS'].includes(code ?? ''))
    return new Refusal(`没有权限读写 ${path}`, `no permission to read or write ${path}`);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal('磁盘空间不足', 'there is no space left on the disk');
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN'].includes(code ?? ''))
    return new Refusal(
      '连接不上数据库，请检查 DATABASE_URL',
      'DATABASE_URL: no database answers there',
    );
  if (code?.startsWith('28') || code === '3D000')
    return new Refusal(`数据库拒绝登录：${message}`, 'the database refuses DATABASE_URL');
  return null;
}
