import { Param, type PipeTransform } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';

const mustBeId: PipeTransform<string, string> = {
  transform(value) {
    if (!isId(value)) throw platformErrors('not-found');
    return value;
  },
};

/** An id in the path. One that is not a UUID names nothing, so it is answered as not found. */
export const IdParam = (name = 'id') => Param(name, mustBeId);
