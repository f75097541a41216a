import { Button, Modal } from 'antd';
import { answerSessionExpiry } from '../../app/session-expiry';
import { useMe, useSignInAgain } from '../../app/session';
import { useAppText } from '../../app/texts';
import { SignInForm } from './sign-in-form';

export default function SignInDialog() {
  const { again: t } = useAppText();
  const signIn = useSignInAgain();
  const person = useMe()?.person;
  const giveUp = () => {
    answerSessionExpiry(false);
    window.location.assign('/sign-in');
  };
  return (
    <Modal
      open
      title={t.title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={400}
      zIndex={2000}
      footer={
        <Button type="link" onClick={giveUp}>
          {t.giveUp}
        </Button>
      }
    >
      <p style={{ marginBottom: 16 }}>{t.hint}</p>
      <SignInForm signIn={signIn} identifier={person?.email ?? person?.mobile ?? undefined} />
    </Modal>
  );
}
