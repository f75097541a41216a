import { Controller, Delete, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  IdParam,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
  Idempotent,
} from '@wanchang/platform';
import { LISTING_LIMITS } from '../domain/listing';
import { PICTURE_TYPE } from '../images/picture';
import { ReadListingImage } from '../queries/read-listing-image.query';
import { ShowListing } from '../queries/show-listing.query';
import { AddListingImage, RemoveListingImage } from '../use-cases/change-listing-images';
import { ListingDto } from '../queries/answers/listing.dto';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('catalog')
@Controller('api/v1/listings/:id/images')
@Allow(activeMember)
export class ListingImagesController {
  constructor(
    private readonly show: ShowListing,
    private readonly read: ReadListingImage,
    private readonly add: AddListingImage,
    private readonly remove: RemoveListingImage,
  ) {}

  @Post()
  @Idempotent()
  @HttpCode(201)
  @ApiUpload(['image'])
  @ApiOperation({ summary: `Adds an image; a listing has at most ${LISTING_LIMITS.images}` })
  @ApiCreatedResponse({ type: ListingDto })
  async addImage(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ) {
    await this.add.execute(id, upload, actor);
    return this.show.own(id, actor);
  }

  @Delete(':imageId')
  @ApiOperation({ summary: 'Takes an image off the listing' })
  @ApiOkResponse({ type: ListingDto })
  async removeImage(
    @IdParam() id: string,
    @IdParam('imageId') imageId: string,
    @CurrentActor() actor: MemberActor,
  ) {
    await this.remove.execute(id, imageId, actor);
    return this.show.own(id, actor);
  }

  @Get(':imageId')
  @Allow(activeMember, secretariat)
  @ApiOperation({ summary: 'An image of a listing' })
  @ApiProduces(PICTURE_TYPE)
  @ApiOkResponse(BINARY)
  async readImage(
    @IdParam() id: string,
    @IdParam('imageId') imageId: string,
    @CurrentActor() actor: Actor,
  ) {
    return new StreamableFile(await this.read.execute(id, imageId, 'whole', actor), {
      type: PICTURE_TYPE,
    });
  }

  @Get(':imageId/thumbnail')
  @Allow(activeMember, secretariat)
  @ApiOperation({ summary: 'The image, at most 400 pixels long' })
  @ApiProduces(PICTURE_TYPE)
  @ApiOkResponse(BINARY)
  async readThumbnail(
    @IdParam() id: string,
    @IdParam('imageId') imageId: string,
    @CurrentActor() actor: Actor,
  ) {
    return new StreamableFile(await this.read.execute(id, imageId, 'thumbnail', actor), {
      type: PICTURE_TYPE,
    });
  }
}
