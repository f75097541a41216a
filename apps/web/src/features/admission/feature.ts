import { CarryOutOutlined, SolutionOutlined } from '@ant-design/icons';
import { DECIDING } from '../../entities/session/post-rights';
import { defineFeature } from '../define-feature';

export const feature = defineFeature({
  routes: {
    open: {
      membership: async () => (await import('./membership-page')).MembershipPage,
      charter: async () => (await import('./charter-page')).CharterPage,
      'charter/:number': async () => (await import('./charter-page')).CharterPage,
    },
    signedIn: {
      'my-applications': async () =>
        (await import('./applicant/my-applications-page')).MyApplicationsPage,
      'my-applications/join': async () =>
        (await import('./applicant/join-application-page')).JoinApplicationPage,
      'my-applications/:id': async () =>
        (await import('./applicant/my-application-page')).MyApplicationPage,
      'office-meetings': async () =>
        (await import('./officer/officer-meetings-page')).OfficerMeetingsPage,
      'office-meetings/:id': async () =>
        (await import('./officer/officer-meeting-page')).OfficerMeetingPage,
      'office-meetings/:meetingId/applications/:id': async () =>
        (await import('./officer/officer-application-page')).OfficerApplicationPage,
      inspections: async () => (await import('./inspections-page')).InspectionsPage,
      'inspections/:id': async () => (await import('./inspection-page')).InspectionPage,
    },
    secretariat: {
      'secretariat/applications': async () => (await import('./office/board-page')).BoardPage,
      'secretariat/applications/:id': async () =>
        (await import('./office/application-page')).ApplicationPage,
      'secretariat/charter-versions': async () =>
        (await import('./office/charters-page')).ChartersPage,
      'secretariat/office-meetings': async () =>
        (await import('./meetings/meetings-page')).MeetingsPage,
      'secretariat/office-meetings/new': async () =>
        (await import('./meetings/plan-meeting-page')).PlanMeetingPage,
      'secretariat/office-meetings/:id': async () =>
        (await import('./meetings/meeting-page')).MeetingPage,
    },
  },
  navigation: {
    visitor: [{ order: 100, to: '/membership', text: { 'zh-CN': '入会', en: 'Join' } }],
    member: [
      {
        order: 60,
        to: '/office-meetings',
        icon: CarryOutOutlined,
        text: { 'zh-CN': '办公会议', en: 'Office meetings' },
        phoneBar: false,
        forPost: DECIDING,
      },
    ],
    secretariat: [
      {
        order: 5,
        to: '/secretariat/applications',
        icon: SolutionOutlined,
        text: { 'zh-CN': '入会申请', en: 'Applications' },
        phoneBar: false,
      },
    ],
  },
});
