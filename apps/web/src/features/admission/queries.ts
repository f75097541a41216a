import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, multipart, unwrap } from '../../api/client';
import { meKey } from '../../entities/session/keys';
import { usePages } from '../../ui/pages';
import type { Application, ApplicationFile, NewMeeting, NewReport, Outcome } from './types';

const admissionKey = ['admission'] as const;
const mineKey = [...admissionKey, 'mine'] as const;
const inspectionsKey = [...admissionKey, 'inspections'] as const;
const officeKey = [...admissionKey, 'office'] as const;
const meetingsKey = [...admissionKey, 'meetings'] as const;

/** For one decision; the key stays the same while the same button is pressed again. */
const once = () => ({ 'Idempotency-Key': idempotencyKey() });

/** @param number a version; the one in force without it */
export function useCharter(number?: string) {
  return useQuery({
    queryKey: [...admissionKey, 'charter', number ?? 'current'],
    queryFn: () =>
      unwrap(
        number
          ? api.GET('/api/v1/charter-versions/{number}', {
              params: { path: { number: Number(number) } },
            })
          : api.GET('/api/v1/charter-versions/current'),
      ),
  });
}

export function useMyApplications() {
  return useQuery({
    queryKey: [...mineKey, 'list'],
    queryFn: () => unwrap(api.GET('/api/v1/my-applications')),
  });
}

export function useMyApplication(id: string) {
  return useQuery({
    queryKey: [...mineKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/my-applications/{id}', { params: { path: { id } } })),
  });
}

/** What comes back is the application as it is now; lists are asked again. */
function useApplicationChange<Input>(change: (input: Input) => Promise<Application>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (application) => {
      client.setQueryData([...mineKey, application.id], application);
      return client.invalidateQueries({ queryKey: [...mineKey, 'list'] });
    },
  });
}

export function useStartApplication() {
  return useApplicationChange((file: ApplicationFile) =>
    unwrap(api.POST('/api/v1/my-applications', { body: { file }, headers: once() })),
  );
}

export function useJoinApplication() {
  return useApplicationChange((code: string) =>
    unwrap(api.POST('/api/v1/my-applications/join', { body: { code } })),
  );
}

export function useSaveDraft(id: string) {
  return useApplicationChange((body: { version: number; file: ApplicationFile }) =>
    unwrap(api.PUT('/api/v1/my-applications/{id}', { params: { path: { id } }, body })),
  );
}

export function useSubmitApplication(id: string) {
  return useApplicationChange((body: { version: number; charterVersion: number }) =>
    unwrap(
      api.POST('/api/v1/my-applications/{id}/submit', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useWithdraw(id: string) {
  return useApplicationChange((body: { version: number; reason: string | null }) =>
    unwrap(
      api.POST('/api/v1/my-applications/{id}/withdraw', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useShare(id: string) {
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/my-applications/{id}/share', { params: { path: { id } } })),
  });
}

export function useAttach(id: string) {
  return useApplicationChange((file: File) =>
    unwrap(
      api.POST('/api/v1/my-applications/{id}/files', {
        ...{ params: { path: { id } }, body: multipart({ file }) },
      }),
    ),
  );
}

export function useDetach(id: string) {
  return useApplicationChange((fileId: string) =>
    unwrap(
      api.DELETE('/api/v1/my-applications/{id}/files/{fileId}', {
        params: { path: { id, fileId } },
      }),
    ),
  );
}

/** An approved applicant acts for the new unit from the next question on. */
export function useRefreshMe() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: meKey });
}

export function useMyInspections() {
  return useQuery({
    queryKey: [...inspectionsKey, 'list'],
    queryFn: () => unwrap(api.GET('/api/v1/inspections')),
  });
}

export function useInspection(id: string) {
  return useQuery({
    queryKey: [...inspectionsKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/inspections/{id}', { params: { path: { id } } })),
  });
}

export function useHandInReport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewReport) =>
      unwrap(
        api.POST('/api/v1/inspections/{id}/report', {
          ...{ params: { path: { id } }, body, headers: once() },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: admissionKey }),
  });
}

export function useAttachToReport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/v1/inspections/{id}/files', {
          ...{ params: { path: { id } }, body: multipart({ file }) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: admissionKey }),
  });
}

export function useBoard() {
  return useQuery({
    queryKey: [...officeKey, 'board'],
    queryFn: () => unwrap(api.GET('/api/v1/applications/board')),
  });
}

export function useApplications(state: Application['state'] | undefined, q: string | undefined) {
  return usePages([...officeKey, 'list', state, q], (cursor) =>
    unwrap(api.GET('/api/v1/applications', { params: { query: { state, q, cursor } } })),
  );
}

export function useApplication(id: string) {
  return useQuery({
    queryKey: [...officeKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/applications/{id}', { params: { path: { id } } })),
  });
}

function useOfficeChange<Input>(id: string, change: (input: Input) => Promise<Application>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (application) => {
      client.setQueryData([...officeKey, id], application);
      return client.invalidateQueries({ queryKey: [...officeKey, 'board'] });
    },
    onError: () => client.invalidateQueries({ queryKey: [...officeKey, id] }),
  });
}

export function useReturnApplication(id: string) {
  return useOfficeChange(id, (body: { version: number; reason: string }) =>
    unwrap(
      api.POST('/api/v1/applications/{id}/return', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useAssignInspectors(id: string) {
  return useOfficeChange(id, (body: { version: number; inspectors: { account: string }[] }) =>
    unwrap(
      api.POST('/api/v1/applications/{id}/inspectors', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useProposeVisit(id: string) {
  return useOfficeChange(id, (body: { days: string[]; invitation: string }) =>
    unwrap(
      api.POST('/api/v1/applications/{id}/visit', {
        ...{ params: { path: { id } }, body, headers: once() },
      }),
    ),
  );
}

export function useMeetings() {
  return usePages([...meetingsKey, 'list'], (cursor) =>
    unwrap(api.GET('/api/v1/office-meetings', { params: { query: { cursor } } })),
  );
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: [...meetingsKey, id],
    queryFn: () => unwrap(api.GET('/api/v1/office-meetings/{id}', { params: { path: { id } } })),
  });
}

export function usePlanMeeting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMeeting) =>
      unwrap(api.POST('/api/v1/office-meetings', { body, headers: once() })),
    onSuccess: () => client.invalidateQueries({ queryKey: admissionKey }),
  });
}

export function useDecideCase(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      applicationId,
      ...body
    }: {
      applicationId: string;
      outcome: Outcome;
      reason: string | null;
    }) =>
      unwrap(
        api.POST('/api/v1/office-meetings/{id}/cases/{applicationId}/decide', {
          ...{ params: { path: { id: meetingId, applicationId } }, body, headers: once() },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: admissionKey }),
  });
}

export function useIssueMinutes(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/office-meetings/{id}/minutes', {
          ...{ params: { path: { id } }, headers: once() },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: admissionKey }),
  });
}
