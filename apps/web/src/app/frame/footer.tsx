import { Link } from 'react-router';
import { useSite } from '../../entities/site/queries';
import { useAppText } from '../texts';
import styles from './footer.module.css';

/** Whom to call, and what the law asks a site to show; nothing of it where it is not set. */
export function Footer() {
  const { footer: t } = useAppText();
  const { data: site } = useSite();
  if (!site) return null;
  const { contact, icp, police, hasPrivacy, hasTerms } = site;
  const lines = [
    contact.phone && `${t.secretariat} ${contact.phone}`,
    contact.address,
    icp,
    police,
  ];
  const shown = lines.filter((line) => line !== null);
  if (shown.length === 0 && !hasPrivacy && !hasTerms) return null;
  return (
    <footer className={styles.footer}>
      {hasPrivacy && <Link to="/privacy">{t.privacy}</Link>}
      {hasTerms && <Link to="/terms">{t.terms}</Link>}
      {shown.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </footer>
  );
}
