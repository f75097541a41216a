import { applyDecorators } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SubmittedApprovalDto } from './queries/answers/approval.dto';

/** Describes the answer 202 of a route: its unit decides inside first. */
export const ApiSubmitted = () =>
  applyDecorators(
    ApiAcceptedResponse({
      type: SubmittedApprovalDto,
      description: 'not done yet: submitted to those who approve it in my unit',
    }),
  );

/** The answer of such a route. */
export function submitted(approvalId: string, reply: FastifyReply): SubmittedApprovalDto {
  void reply.status(202);
  return { approvalId };
}
