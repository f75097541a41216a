import type { MultipartFile } from '@fastify/multipart';
import { createParamDecorator, type ExecutionContext, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { platformErrors } from '../platform.errors';
import { uncleanPath } from '../http/clean-text';
import type { Upload } from './files';

/** An uploaded file and the text fields sent with it. */
export interface ReceivedUpload extends Upload {
  readonly fields: Readonly<Record<string, string>>;
}

type MultipartRequest = FastifyRequest & {
  isMultipart(): boolean;
  file(): Promise<MultipartFile | undefined>;
};

/** The one file of a multipart request, whole in memory (bounded by UPLOAD_LIMIT_MB). */
export const UploadedFile = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<ReceivedUpload> => {
    const request = context.switchToHttp().getRequest<MultipartRequest>();
    if (!request.isMultipart()) throw platformErrors('file-missing');
    const part = await request.file();
    if (!part) throw platformErrors('file-missing');
    const bytes = await part.toBuffer().catch((error: unknown) => {
      throw tooLarge(error)
        ? platformErrors('file-too-large', { args: { limit: request.server.uploadLimitMb } })
        : error;
    });
    const fields = textFields(part);
    if (uncleanPath(fields) !== null || uncleanPath(part.filename) !== null)
      throw platformErrors('malformed-request');
    return { name: part.filename, bytes, fields };
  },
);

/** Documents a multipart body with the field `file` and further text fields. */
export const ApiUpload = (fields: Record<string, object> = {}) =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' }, ...fields },
      },
    }),
  );

declare module 'fastify' {
  interface FastifyInstance {
    uploadLimitMb: number;
  }
}

function tooLarge(error: unknown): boolean {
  return (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE';
}

function textFields(part: MultipartFile): Record<string, string> {
  const entries = Object.entries(part.fields).flatMap(([name, field]) => {
    const single = Array.isArray(field) ? field[0] : field;
    return single && 'value' in single && typeof single.value === 'string'
      ? [[name, single.value] as const]
      : [];
  });
  return Object.fromEntries(entries);
}
