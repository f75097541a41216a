import { Admission1764340001000 } from './1764340001000-admission';
import { Expulsions1764360100000 } from './1764360100000-expulsions';
import { LeavingAndFormalities1764360200000 } from './1764360200000-leaving-and-formalities';

export const admissionMigrations = [
  Admission1764340001000,
  Expulsions1764360100000,
  LeavingAndFormalities1764360200000,
];
