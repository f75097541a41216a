import { Approvals1764520010000 } from './1764520010000-approvals';

export const approvalsMigrations = [Approvals1764520010000];
