import { PRODUCT_NAME, type LocalisedText } from '@wanchang/kernel';

interface Letter {
  readonly subject: LocalisedText;
  readonly body: LocalisedText;
}

export function invitationLetter({
  memberName,
  validDays,
  link,
}: {
  readonly memberName: string;
  readonly validDays: number;
  readonly link: string;
}): Letter {
  return {
    subject: { zh: `邀请您加入“${memberName}”`, en: `You are invited to join “${memberName}”` },
    body: {
      zh: `您好：\n\n“${memberName}”邀请您在${PRODUCT_NAME.zh}上共同工作。请在 ${validDays} 天内打开以下链接接受邀请：\n${link}`,
      en: `Hello,\n\n“${memberName}” invites you to work together on ${PRODUCT_NAME.en}. Open this link within ${validDays} days to accept:\n${link}`,
    },
  };
}

export function resetLetter({
  name,
  validMinutes,
  link,
}: {
  readonly name: string;
  readonly validMinutes: number;
  readonly link: string;
}): Letter {
  return {
    subject: {
      zh: `${PRODUCT_NAME.zh}：设置或重设密码`,
      en: `${PRODUCT_NAME.en}: set or reset your password`,
    },
    body: {
      zh: `${name}，您好：\n\n请在 ${validMinutes} 分钟内打开以下链接设置密码：\n${link}\n\n如果不是您本人申请，请忽略此邮件。`,
      en: `Dear ${name},\n\nOpen this link within ${validMinutes} minutes to set a new password:\n${link}\n\nIf you did not ask for it, ignore this mail.`,
    },
  };
}
