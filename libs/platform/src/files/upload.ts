import type { Multipart } from '@fastify/multipart';
import { createParamDecorator, type ExecutionContext, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DomainError } from '@wanchang/kernel';
import type { FastifyRequest } from 'fastify';
import { platformErrors } from '../platform.errors';
import { uncleanPath } from '../http/clean-text';
import { RateLimit } from '../rate-limits/limits';
import { FILE_KINDS, type FileKind, type Upload } from './file-types';

/** An uploaded file and the text fields sent with it. */
export interface ReceivedUpload extends Upload {
  readonly fields: Readonly<Record<string, string>>;
}

type MultipartRequest = FastifyRequest & {
  isMultipart(): boolean;
  parts(): AsyncIterableIterator<Multipart>;
};

/** The one file of a multipart request, whole in memory (bounded by UPLOAD_LIMIT_MB), and its text fields. */
export const UploadedFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  receivedOnce(context.switchToHttp().getRequest<MultipartRequest>()),
);

/**
 * The upload of a request, however many ask for it.
 * @throws DomainError platform.file-missing, platform.file-too-large, platform.malformed-request
 */
export function receivedOnce(request: FastifyRequest): Promise<ReceivedUpload> {
  const known = uploads.get(request) ?? receive(request);
  uploads.set(request, known);
  return known;
}
const uploads = new WeakMap<FastifyRequest, Promise<ReceivedUpload>>();

/** @throws DomainError platform.file-missing, platform.file-too-large, platform.malformed-request */
async function receive(request: MultipartRequest): Promise<ReceivedUpload> {
  if (!request.isMultipart()) throw platformErrors('file-missing');
  const fields: Record<string, string> = {};
  let file: Upload | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
      else if (part.valueTruncated || typeof part.value !== 'string')
        throw platformErrors('malformed-request');
      else fields[part.fieldname] = part.value;
    }
  } catch (error) {
    throw whyUnreadable(error, request.server.uploadLimitMb);
  }
  if (!file) throw platformErrors('file-missing');
  if (uncleanPath({ fields, name: file.name }) !== null) throw platformErrors('malformed-request');
  return { ...file, fields };
}

/** The parser names the limits that it keeps; any other error says that this is no multipart body. */
function whyUnreadable(error: unknown, limit: number): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return platformErrors('file-too-large', { args: { limit } });
  if (error instanceof DomainError || statusCode !== undefined) return error;
  return platformErrors('malformed-request', { cause: error });
}

/**
 * Documents a multipart body with the field `file` and further text fields.
 * @param kinds what the file may be: the web app lets choose these types and no others
 */
export const ApiUpload = (kinds: readonly FileKind[], fields: Record<string, object> = {}) =>
  applyDecorators(
    RateLimit('upload'),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: fileOf(kinds), ...fields },
      },
    }),
  );

function fileOf(kinds: readonly FileKind[]) {
  const types = new Set(kinds.flatMap((kind) => FILE_KINDS[kind].map(({ type }) => type)));
  return { type: 'string', format: 'binary', contentMediaType: [...types].join(',') };
}

declare module 'fastify' {
  interface FastifyInstance {
    uploadLimitMb: number;
  }
}
