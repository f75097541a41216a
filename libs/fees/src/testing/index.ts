export {
  fileOf,
  FORMATS,
  SHAPES,
  type Format,
  type Movement,
  type ShapeName,
  type Told,
} from './bank-files';
