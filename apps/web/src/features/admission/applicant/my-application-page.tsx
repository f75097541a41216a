import { useParams } from 'react-router';
import { Loaded } from '../../../ui/loaded';
import { useMyApplication } from '../queries';
import { ApplicationForm } from './application-form';
import { ApplicationStatus } from './application-status';

/** A form while the application is with the applicant, and afterwards where it stands. */
export function MyApplicationPage() {
  const { id = '' } = useParams();
  const application = useMyApplication(id);
  return (
    <Loaded query={application} rows={10}>
      {(data) =>
        data.actions.includes('submit') ? (
          <ApplicationForm key={data.id} application={data} />
        ) : (
          <ApplicationStatus application={data} />
        )
      }
    </Loaded>
  );
}
