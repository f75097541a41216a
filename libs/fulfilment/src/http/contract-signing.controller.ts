import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  IdParam,
  Idempotent,
  UploadedFile,
  validated,
  type ReceivedUpload,
} from '@wanchang/platform';
import { ContractDto } from '../queries/answers/contract.dto';
import { ShowContract } from '../queries/show-contract.query';
import { CloseContract } from '../use-cases/close-contract';
import { SignContract } from '../use-cases/sign-contract';
import {
  AgreeToCloseDto,
  CloseContractDto,
  OutsideSignatureDto,
  ScanFields,
} from './contract.requests';

@ApiTags('fulfilment')
@Controller('api/v1/contracts/:id')
@Allow(activeMember)
export class ContractSigningController {
  constructor(
    private readonly sign: SignContract,
    private readonly close: CloseContract,
    private readonly showContract: ShowContract,
  ) {}

  @Post('scan')
  @HttpCode(200)
  @Idempotent()
  @ApiUpload(['scan'], { contentHash: { type: 'string', maxLength: 64 } })
  @ApiOperation({ summary: 'Signs for my unit by the scan of the signed contract' })
  @ApiOkResponse({ type: ContractDto })
  async scan(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const { contentHash } = await validated(ScanFields, upload.fields);
    await this.sign.byScan(id, upload, contentHash || null, actor);
    return this.show(id, actor);
  }

  @Put('outside-signature')
  @ApiOperation({
    summary: 'Signs for my unit by the number of a signature that was made elsewhere',
  })
  @ApiOkResponse({ type: ContractDto })
  async outside(
    @IdParam() id: string,
    @Body() { contentHash, ...signature }: OutsideSignatureDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.sign.byNumber(id, signature, contentHash || null, actor);
    return this.show(id, actor);
  }

  @Delete('signature')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes my unit’s signature back while the other side has not signed' })
  @ApiOkResponse({ type: ContractDto })
  async takeBack(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<ContractDto> {
    await this.sign.takeBack(id, actor);
    return this.show(id, actor);
  }

  @Post('close')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    summary: 'Completes the contract, or proposes to end it where something is open',
  })
  @ApiOkResponse({ type: ContractDto })
  async closeContract(
    @IdParam() id: string,
    @Body() { closing, reason = '', acceptOpen = false, rest, seen }: CloseContractDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const order = { closing, reason, acceptOpen, rest: rest ?? null, seen: seen ?? null };
    await this.close.execute(id, order, actor);
    return this.show(id, actor);
  }

  @Post('close/agree')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Agrees to the end that the other side proposed' })
  @ApiOkResponse({ type: ContractDto })
  async agree(
    @IdParam() id: string,
    @Body() { acceptOpen = false, seen }: AgreeToCloseDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.close.agree(id, { acceptOpen, seen }, actor);
    return this.show(id, actor);
  }

  @Post('close/drop')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    summary: 'Takes my proposal to end it back, or does not agree to the other side’s',
  })
  @ApiOkResponse({ type: ContractDto })
  async drop(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<ContractDto> {
    await this.close.drop(id, actor);
    return this.show(id, actor);
  }

  private show(id: string, { member }: MemberActor): Promise<ContractDto> {
    return this.showContract.execute(id, member.id);
  }
}
