import { Button, Modal } from 'antd';
import { answerSessionExpiry } from '../../api/session-expiry';
import { useIdentityText } from './texts';
import { useMe, useSignInAgain } from '../../entities/session/session';
import { WithLibrary } from '../../ui/with-library';
import { SignInForm } from './sign-in-form';

export default function SignInDialog() {
  return (
    <WithLibrary>
      <Dialog />
    </WithLibrary>
  );
}

function Dialog() {
  const { again: t } = useIdentityText();
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
