import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../api/client';
import type { TemplateContent, TermsTemplate } from './types';

const templatesKey = ['terms-templates'];

export function useTemplates() {
  return useQuery({
    queryKey: templatesKey,
    queryFn: () => unwrap(api.GET('/api/v1/terms-templates')),
  });
}

interface Saved {
  name: string;
  content: TemplateContent;
}

/** Under a name of its own, or over the one that was chosen. */
export function useSaveTemplate(chosen: TermsTemplate | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Saved) => {
      const header = { 'Idempotency-Key': idempotencyKey() };
      if (!chosen) return unwrap(api.POST('/api/v1/terms-templates', { params: { header }, body }));
      const { id, version } = chosen;
      return unwrap(
        api.PUT('/api/v1/terms-templates/{id}', {
          params: { path: { id }, header },
          body: { ...body, version },
        }),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: templatesKey }),
  });
}

export function useDeleteTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: TermsTemplate) =>
      unwrap(
        api.DELETE('/api/v1/terms-templates/{id}', {
          params: { path: { id }, query: { version } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: templatesKey }),
  });
}
