import { NoticeBox } from './notice-box';
import { PlainButton } from './plain-button';
import { messageOf, Problem } from './problem';
import { useUiText } from './texts';

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: () => void;
  /** What is wrong in particular, each on a line of its own. */
  details?: readonly string[];
}

/** What went wrong, in the server's own words, and the way to try again. */
export function ProblemNotice({ error, onRetry, details = [] }: ProblemNoticeProps) {
  const t = useUiText();
  const requestId = error instanceof Problem && error.status >= 500 ? error.requestId : null;
  return (
    <NoticeBox
      tone="bad"
      role="alert"
      title={messageOf(error)}
      description={
        requestId
          ? t.requestId(requestId)
          : details.length > 0 && (
              <ul>
                {details.map((detail, at) => (
                  <li key={at}>{detail}</li>
                ))}
              </ul>
            )
      }
      action={
        onRetry && (
          <PlainButton size="small" onClick={onRetry}>
            {t.retry}
          </PlainButton>
        )
      }
    />
  );
}
