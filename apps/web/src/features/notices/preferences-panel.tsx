import { Button, Switch } from 'antd';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { Table } from '../../ui/table';
import styles from './preferences-panel.module.css';
import { useChooseChannels, useNoticePreferences } from './queries';
import { useNoticesText } from './texts';
import type { NoticePreference } from './types';

const CHANNELS = ['bell', 'mail'] as const;
type Channel = (typeof CHANNELS)[number];

/** Of what I want to hear, and by which channel. Each switch is saved at once. */
export function PreferencesPanel() {
  const { preferences: t } = useNoticesText();
  const preferences = useNoticePreferences();
  return (
    <Panel title={t.title}>
      <p className={styles.hint}>{t.hint}</p>
      <Loaded query={preferences}>
        {({ items }) => (
          <Table label={t.title} kind="figures">
            <thead>
              <tr>
                <th scope="col">{t.topic}</th>
                {CHANNELS.map((channel) => (
                  <th key={channel} scope="col">
                    {t.channels[channel]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((preference) => (
                <TopicRow key={preference.topic} preference={preference} />
              ))}
            </tbody>
          </Table>
        )}
      </Loaded>
    </Panel>
  );
}

function TopicRow({ preference }: { preference: NoticePreference }) {
  const { preferences: t } = useNoticesText();
  const { title, duty } = preference;
  return (
    <tr>
      <th scope="row">
        {title}
        {duty && <div className={styles.why}>{t.duty}</div>}
      </th>
      {CHANNELS.map((channel) => (
        <td key={channel}>
          <ChannelSwitch preference={preference} channel={channel} />
        </td>
      ))}
    </tr>
  );
}

interface ChannelSwitchProps {
  preference: NoticePreference;
  channel: Channel;
}

function ChannelSwitch({ preference, channel }: ChannelSwitchProps) {
  const { preferences: t } = useNoticesText();
  const { message } = useMessages();
  const choose = useChooseChannels();
  const { topic, title, duty } = preference;
  const save = (on: boolean, saved: (key: string) => void) =>
    sendChange(
      choose,
      { topic, channel, on },
      {
        onSuccess: () => saved(`${topic} ${channel}`),
        onError: (error) => void message.error(messageOf(error)),
      },
    );
  const change = (on: boolean) =>
    save(on, (key) => {
      const undo = () => save(!on, () => void message.success({ key, content: t.undone }));
      const content = (
        <>
          {t.saved(title, t.channels[channel], on)}{' '}
          <Button type="link" size="small" onClick={undo}>
            {t.undo}
          </Button>
        </>
      );
      void message.success({ key, content, duration: 6 });
    });
  return (
    <Switch
      aria-label={t.label(title, t.channels[channel])}
      checked={preference[channel]}
      disabled={duty}
      onChange={change}
    />
  );
}
