import { useMe } from './session';

/** What a duty in the secretariat can allow; the server decides, this only hides what it would refuse. */
type SecretariatRight =
  | 'secretariat-administrator'
  | 'member-registration'
  | 'member-standing'
  | 'admission-work'
  | 'post-appointments'
  | 'fee-work'
  | 'fulfilment-work'
  | 'conference-work'
  | 'tender-work';

export function useHasRight(right: SecretariatRight): boolean {
  return useMe()?.secretariat?.rights.includes(right) ?? false;
}
