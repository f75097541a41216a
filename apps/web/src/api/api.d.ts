/** Made from the OpenAPI document by `npm run generate:api`. Do not edit. */
export interface paths {
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who did what, newest first */
    get: operations['audit.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that the audit tells apart */
    get: operations['audit.actions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/actors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who stands in the audit, by name; at most 5,000 of each */
    get: operations['audit.actors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the audit is sealed, and what its last check found */
    get: operations['audit.chain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/export.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a sheet of at most 20000 entries */
    get: operations['audit.export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/backups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last 14 nightly backups, newest first */
    get: operations['backups.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Live updates as server-sent events; resumes by Last-Event-ID */
    get: operations['events.open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers */
    get: operations['health.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything the process needs answers */
    get: operations['health.ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/home': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for me, the most urgent first */
    get: operations['home.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Background jobs by state, newest first */
    get: operations['jobs.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{queue}/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Runs a failed job again, with all its tries */
    post: operations['jobs.retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mails of the platform, newest first */
    get: operations['mails.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mail */
    get: operations['mails.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notice-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How I hear of what, by topic */
    get: operations['noticePreferences.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notice-preferences/{topic}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Choose how I hear of a topic; a duty cannot be switched off */
    put: operations['noticePreferences.choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened while I looked elsewhere, newest first */
    get: operations['notices.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks notices up to one as read */
    post: operations['notices.read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open an account; a link to set its password is mailed, whether it is new or not */
    post: operations['accounts.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My valid API tokens */
    get: operations['apiTokens.list'];
    put?: never;
    /** Make an API token for the unit I act for; the token is shown once */
    post: operations['apiTokens.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke one of my API tokens */
    delete: operations['apiTokens.revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change my password; my other sessions end, and my API tokens unless they are kept */
    put: operations['passwords.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-resets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mail a reset link, if the account exists */
    post: operations['passwords.request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password-resets/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a new password with the link’s token */
    post: operations['passwords.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/secretariat-offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Offices of the secretariat */
    get: operations['secretariat.offices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/secretariat-duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Duties in the secretariat, with the rights they grant */
    get: operations['secretariat.duties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/secretariat-people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People of the secretariat with their duties */
    get: operations['secretariat.people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/secretariat-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a person a duty at an office; an account is made where there is none */
    post: operations['secretariat.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/secretariat-assignments/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a duty; what it granted ends with the next request */
    post: operations['secretariat.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where I am signed in */
    get: operations['sessions.list'];
    put?: never;
    /** Sign in with e-mail or mobile number; sets the session cookie */
    post: operations['sessions.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out */
    delete: operations['sessions.close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of my sessions */
    delete: operations['sessions.revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of issued documents, newest first */
    get: operations['documents.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a document as it was issued */
    get: operations['documents.downloadDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declares a document void, for good; its number stays taken */
    post: operations['documents.makeVoid'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/seal-uses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of the seals, newest use first */
    get: operations['documents.sealUses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issues a notice or a letter of the secretariat, numbered and sealed */
    post: operations['letters.issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/verifications/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Today’s state of a document, by its number with its check code */
    get: operations['verifications.verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People of my unit */
    get: operations['colleagues.colleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/colleagues/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a colleague; their access for the unit ends at once */
    delete: operations['colleagues.remove'];
    options?: never;
    head?: never;
    /** Change a colleague’s role */
    patch: operations['colleagues.changeRole'];
    trace?: never;
  };
  '/api/v1/my-unit/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open invitations of my unit */
    get: operations['colleagues.openInvitations'];
    put?: never;
    /** Invite a colleague by mail */
    post: operations['colleagues.inviteColleague'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take an invitation back */
    delete: operations['colleagues.revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/view': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an invitation is for */
    post: operations['invitations.view'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Join the unit, with a new account or the existing one, and sign in */
    post: operations['invitations.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who I am, for which unit I act, and to which units I belong */
    get: operations['me.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change my name or language */
    patch: operations['me.revise'];
    trace?: never;
  };
  '/api/v1/me/current-member': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Act for another of my units in this session */
    put: operations['me.actFor'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register the units of a roster (CSV or XLSX, at most 5 MB and 5,000 rows); with the field update=true revise known ones */
    post: operations['memberImports.importMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an import would do; nothing is written */
    post: operations['memberImports.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-imports/template.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An empty roster */
    get: operations['memberImports.template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The directory of member units, by how their names are read */
    get: operations['memberProfiles.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-profiles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A member unit as the other members see it */
    get: operations['memberProfiles.profile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register of member units, newest first */
    get: operations['members.list'];
    put?: never;
    /** Register a unit that is a member already, and invite its administrator */
    post: operations['members.register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/members/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A unit with the history of its standing and its people */
    get: operations['members.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Correct a unit’s file */
    patch: operations['members.revise'];
    trace?: never;
  };
  '/api/v1/my-unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My unit; regardless of its standing, so that its people see what happened */
    get: operations['myUnit.myUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Keep my unit’s pages up to date */
    patch: operations['myUnit.reviseMyUnit'];
    trace?: never;
  };
  '/api/v1/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Divisions of China (GB/T 2260): provinces, those below one, or by name */
    get: operations['reference.regions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/industries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Industries (GB/T 4754): the whole tree, or by code, name or product word */
    get: operations['reference.industries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/members/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspend a unit; its people lose access at once */
    post: operations['standing.suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/members/{id}/reinstate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reinstate a suspended unit */
    post: operations['standing.reinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-rights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do: my posts, and what they and my unit allow now */
    get: operations['myRights.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/post-rights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The charter’s table of posts and rights (R6.1) */
    get: operations['myRights.table'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The posts of my unit with their history */
    get: operations['nominations.ofMyUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/nominations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nominations of liaisons of my unit */
    get: operations['nominations.mine'];
    put?: never;
    /** Nominate a liaison: by the unit’s standing director or director (R6.3) */
    post: operations['nominations.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/nominations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Nominations of all units, what is open first */
    get: operations['nominations.all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/nominations/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a nomination into force */
    post: operations['nominations.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/nominations/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse a nomination with the reason */
    post: operations['nominations.refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/post-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Appoint the posts of a list (CSV or XLSX) that are not on record yet */
    post: operations['postImports.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/post-imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an import would do; nothing is written */
    post: operations['postImports.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/post-imports/template.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An empty list of posts */
    get: operations['postImports.template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The directory of posts that are not over */
    get: operations['posts.directory'];
    put?: never;
    /** Appoint somebody by a decision */
    post: operations['posts.appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/posts/{id}/succeed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand a post over; the predecessor’s rights end at this moment */
    post: operations['posts.succeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/posts/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a post before its term, with notice */
    post: operations['posts.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/posts/{id}/renew': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A further term of the same holder, which begins as this one ends */
    post: operations['posts.renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/posts/{id}/letter.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the letter of appointment: its holder and the secretariat */
    get: operations['posts.letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/approval-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has to agree before my unit binds itself */
    get: operations['approvalRules.rules'];
    /** Sets all rules of my unit at once */
    put: operations['approvalRules.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approval-delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who decides in my place, and in whose place I decide */
    get: operations['approvalRules.delegations'];
    put?: never;
    /** Lets somebody decide in my place while I am away */
    post: operations['approvalRules.delegateTo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approval-delegations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends a delegation of mine at once */
    delete: operations['approvalRules.end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What my unit decides inside, newest first */
    get: operations['approvals.approvals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Just what is being decided, and how far it is */
    get: operations['approvals.approval'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says yes to a step; after the last one it is done, or void */
    post: operations['approvals.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says no to a step, with the reason; nothing is done */
    post: operations['approvals.refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes back what was submitted: its submitter or an administrator */
    post: operations['approvals.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}/remind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reminds those who can decide, at most once an hour */
    post: operations['approvals.remind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/approvals/{id}/reassign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the present step to somebody else of the unit, on record */
    post: operations['approvals.reassign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-lines/{id}/book': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Book a received line for a unit, or for several; its payer is learnt */
    post: operations['bankLines.book'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-lines/{id}/set-aside': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The received line pays no annual fee */
    post: operations['bankLines.setAside'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-lines/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A line that was set aside waits for a person again */
    post: operations['bankLines.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/payments/{id}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a completed payment back: what it settled is owed again, its receipt is void */
    post: operations['bankLines.reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fee-export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Invoices of a year, or of all, as CSV or XLSX */
    get: operations['feePapers.sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fee-overview/statement.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was invoiced, paid and is owed of a year, by kind of unit */
    get: operations['feePapers.year'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/{id}/invoice.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an invoice as it stands today */
    get: operations['feePapers.invoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/invoices/{id}/invoice.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an invoice of my unit */
    get: operations['feePapers.myInvoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fee-overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Invoiced, paid, waived, owed and late by year and kind */
    get: operations['fees.overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fee-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fees by year and kind with their history; days of grace and reminders (policy, not charter) */
    get: operations['fees.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fee-rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set what a kind of unit pays for a year */
    post: operations['fees.setRate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fee-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set the days of grace and of reminders */
    put: operations['fees.setPolicy'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Invoices of annual fees, newest first */
    get: operations['fees.invoices'];
    put?: never;
    /** Issue the annual fee of one unit */
    post: operations['fees.issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue the annual fees of a year to all units that have none */
    post: operations['fees.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/issue-drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue and send all drafts of a year */
    post: operations['fees.issueDrafts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/{id}/issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue a draft under the next number */
    post: operations['fees.issueDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an issued invoice to its unit */
    post: operations['fees.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/{id}/waive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Waive what is owed, or a part of it */
    post: operations['fees.waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invoices/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel an invoice without payments; its number stays taken */
    post: operations['fees.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/payments/{id}/official-receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The official receipts that were issued elsewhere for a payment */
    get: operations['officialReceipts.list'];
    put?: never;
    /** Note an official receipt, or the red one that nets it */
    post: operations['officialReceipts.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/official-receipts/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the file of an official receipt */
    get: operations['officialReceipts.file'];
    put?: never;
    /** Keep the file of an official receipt (PDF, OFD or a picture) */
    post: operations['officialReceipts.keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Payments, newest first */
    get: operations['payments.payments'];
    put?: never;
    /** Record a payment that is on its way; completed, it settles what is owed */
    post: operations['payments.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/payments/{id}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The money is there: what is owed is settled, the receipt issued */
    post: operations['payments.complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/payments/{id}/fail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The money did not come; nothing else changes */
    post: operations['payments.fail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/payments/{id}/receipt.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the receipt of a payment */
    get: operations['payments.receipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/fees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What my unit owes and paid, in any standing */
    get: operations['payments.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/payments/{id}/receipt.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the receipt of a payment of my unit */
    get: operations['payments.myReceipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bank statements, newest first */
    get: operations['statements.statements'];
    put?: never;
    /** Take in a statement of account of ICBC, CCB, ABC or CMB; what is certain is booked */
    post: operations['statements.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-statements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A bank statement with how far its lines are settled */
    get: operations['statements.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-statements/{id}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its lines in the order of the file, with proposals and their reasons */
    get: operations['statements.lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-statements/{id}/match': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose payers again, by what was learnt meanwhile */
    post: operations['statements.matchAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bank-statements/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the file as it was imported */
    get: operations['statements.original'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Applications that were submitted, newest first */
    get: operations['applications.all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open applications by step, with the working days left (R10.2) */
    get: operations['applications.board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An application with everything about it */
    get: operations['applications.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an attached file */
    get: operations['applications.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an application back for more */
    post: operations['applications.sendBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/inspectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Name who inspects; the inspection begins */
    post: operations['applications.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/visit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose days for the inspection and invite the applicant for a visit */
    post: operations['applications.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/case-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Periods that are policy, not charter, with their history */
    get: operations['casePolicies.show'];
    /** Set the periods; what is under way keeps its days */
    put: operations['casePolicies.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certificate of my unit by number and check code */
    get: operations['certificate.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/certificate.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the certificate of my unit */
    get: operations['certificate.certificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/charter-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The versions of the charter, newest first */
    get: operations['charters.list'];
    put?: never;
    /** Publish a version of the charter */
    post: operations['charters.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/charter-versions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The charter in force */
    get: operations['charters.current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/charter-versions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version of the charter */
    get: operations['charters.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Expulsion cases, newest first */
    get: operations['expulsionCases.all'];
    put?: never;
    /** Open a case with its reasons; the unit is not told yet */
    post: operations['expulsionCases.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A case with its files and its history */
    get: operations['expulsionCases.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach evidence, before the notice */
    post: operations['expulsionCases.attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a file of the case */
    get: operations['expulsionCases.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/circular.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the circular, or the reversal that took its place */
    get: operations['expulsionCases.circular'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/notify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give the unit notice, with a period to answer */
    post: operations['expulsionCases.notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide: expel with a circular, or dismiss; by an officer */
    post: operations['expulsionCases.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/appeal/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide on the appeal; by another officer than who expelled */
    post: operations['expulsionCases.settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expulsion-cases/{id}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a case up before it is decided */
    post: operations['expulsionCases.drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/formalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The joining ceremony and the credentials that were issued */
    get: operations['formalities.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/formalities/ceremony': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Record the joining ceremony, or correct it */
    put: operations['formalities.ceremony'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}/formalities/credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue credentials to a person of the unit */
    post: operations['formalities.credential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The applications that I inspect */
    get: operations['inspections.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An application that I inspect */
    get: operations['inspections.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an attached file */
    get: operations['inspections.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a picture or a document to the report */
    post: operations['inspections.attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inspections/{id}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand in the report of the inspection */
    post: operations['inspections.report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The applications that I work on, newest first */
    get: operations['myApplications.mine'];
    put?: never;
    /** Begin an application */
    post: operations['myApplications.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Work on a colleague’s application, by the code of their link */
    post: operations['myApplications.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An application with its dates, its history and the next step */
    get: operations['myApplications.one'];
    /** Save a draft, complete or not */
    put: operations['myApplications.save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept the charter and hand the application in */
    post: operations['myApplications.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the application back */
    post: operations['myApplications.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}/share': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new code by which a colleague can continue it */
    post: operations['myApplications.share'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a document or a picture */
    post: operations['myApplications.attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an attached file */
    get: operations['myApplications.file'];
    put?: never;
    post?: never;
    /** Take an attached file away again */
    delete: operations['myApplications.detach'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-applications/{id}/approval.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the approval document */
    get: operations['myApplications.approval'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The expulsion cases that my unit was given notice of */
    get: operations['myExpulsionCases.all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A case of my unit */
    get: operations['myExpulsionCases.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a file of a case of my unit */
    get: operations['myExpulsionCases.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases/{id}/circular.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the circular, or the reversal that took its place */
    get: operations['myExpulsionCases.circular'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a file to the answer or the appeal, before it is sent */
    post: operations['myExpulsionCases.attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer a notice */
    post: operations['myExpulsionCases.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/expulsion-cases/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Appeal against an expulsion, within its period */
    post: operations['myExpulsionCases.appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Withdrawals that my unit asked for */
    get: operations['myWithdrawals.mine'];
    put?: never;
    /** Ask that my unit leaves */
    post: operations['myWithdrawals.request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/withdrawals/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take it back, before its day */
    post: operations['myWithdrawals.takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The office meetings, newest first */
    get: operations['officeMeetings.all'];
    put?: never;
    /** Plan an office meeting with its agenda */
    post: operations['officeMeetings.plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-meetings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A meeting with its agenda and decisions */
    get: operations['officeMeetings.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-meetings/{id}/agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the agenda; what is decided stays on it */
    put: operations['officeMeetings.agenda'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-meetings/{id}/cases/{applicationId}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide on a case: pass, refuse with the reason, or back for more */
    post: operations['officeMeetings.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-meetings/{id}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close the meeting with its minutes */
    post: operations['officeMeetings.minutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Withdrawals of units, newest first */
    get: operations['withdrawals.all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/withdrawals/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm a withdrawal with the day on which it takes effect */
    post: operations['withdrawals.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/certificate-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keeps the paper of a certificate, which a change of the listing can name from then on */
    post: operations['certificateFiles.addCertificateFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/certificate-files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the paper of a certificate */
    get: operations['certificateFiles.readCertificateFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds an image; a listing has at most 10 */
    post: operations['listingImages.addImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/images/{imageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An image of a listing */
    get: operations['listingImages.readImage'];
    put?: never;
    post?: never;
    /** Takes an image off the listing */
    delete: operations['listingImages.removeImage'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/images/{imageId}/thumbnail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The image, at most 400 pixels long */
    get: operations['listingImages.readThumbnail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The imports of my unit, newest first */
    get: operations['listingImports.listImports'];
    put?: never;
    /** Imports a CSV or XLSX sheet in the background */
    post: operations['listingImports.startImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an import would make of a file; keeps nothing */
    post: operations['listingImports.previewImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An empty sheet with the headers that the import knows */
    get: operations['listingImports.importTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far an import is */
    get: operations['listingImports.showImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of each row, in the order of the sheet */
    get: operations['listingImports.listRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops an import; what went in stays */
    post: operations['listingImports.cancelImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-imports/{id}/rejected.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rejected rows with the reason, to be corrected and imported again */
    get: operations['listingImports.rejectedRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shows it to all active members; 422 says field by field what is missing */
    post: operations['listingStates.publishListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it out of sight for a while */
    post: operations['listingStates.pauseListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shows a paused listing again */
    post: operations['listingStates.resumeListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends it for good; a draft is thrown away */
    post: operations['listingStates.withdrawListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-listings/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My unit’s listings as a sheet that can be edited and imported again */
    get: operations['listingBatch.exportListings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-listings/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the pictures of a ZIP, at most 60, to the listings that they are called after, by own number or title */
    post: operations['listingBatch.addImages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-listings/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Does one thing with many of my unit’s listings */
    post: operations['listingBatch.changeListings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/musts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Which properties of a demand bind; the others stay as they are */
    patch: operations['listingMusts.markMusts'];
    trace?: never;
  };
  '/api/v1/listing-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a title says of a listing, for a form to offer */
    get: operations['listingProposals.proposeListing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new draft
     * @description Of kinds other than products, attributes with the names in `x-constants.listingForms` take a value of that type
     */
    post: operations['listings.createListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A listing; whoever is no active member gets a teaser */
    get: operations['listings.showListing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what the listing says */
    patch: operations['listings.reviseListing'];
    trace?: never;
  };
  '/api/v1/listings/{id}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new draft that says the same */
    post: operations['listings.copyListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed in one’s own listing, newest first */
    get: operations['listings.listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The listings of my unit, last changed first */
    get: operations['listings.listMine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/other-names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Other names of goods that the secretariat keeps, the last changed first */
    get: operations['otherNames.list'];
    put?: never;
    /** Keeps another name of goods; of a pair that is there direction and weight are replaced */
    post: operations['otherNames.set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/other-names/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes another name of goods away */
    delete: operations['otherNames.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search-misses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What members did not find twice or more in 90 days, the 20 most frequent, asked again now, with one more other name on trial */
    get: operations['otherNames.misses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The searches that I keep for the unit I act for */
    get: operations['savedSearches.listSearches'];
    put?: never;
    /** Keeps a search by name; I am told once a day of new listings that fit */
    post: operations['savedSearches.saveSearch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Keeps the search no longer */
    delete: operations['savedSearches.removeSearch'];
    options?: never;
    head?: never;
    /** Changes the name, the conditions, or whether I am told */
    patch: operations['savedSearches.changeSearch'];
    trace?: never;
  };
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Published supplies and demands, best first, with facets; teasers for whoever is no active member */
    get: operations['search.search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search-suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Names of goods that can be found now and begin so, the most used first */
    get: operations['search.suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search-rebuilds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rebuilds the search index in the background, without interrupting search */
    post: operations['search.rebuildSearch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-profiles/{id}/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a unit offers and looks for now, the newest first */
    get: operations['unitListings.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/member-profiles/{id}/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certificates that the supplies of a unit carry now */
    get: operations['unitListings.carried'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Matches of my unit’s listings, best first, each with its reasons */
    get: operations['matches.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matches/by-listing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same under the listings they are for, the best few of each */
    get: operations['matches.listByListing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One match */
    get: operations['matches.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matches/{id}/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Interested, or not relevant and why */
    put: operations['matches.give'];
    post?: never;
    /** Take my feedback back */
    delete: operations['matches.withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-index/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Every worker reloads its match index; matching continues meanwhile */
    post: operations['matchIndex.rebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rematches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Runs that matched everything again, newest first */
    get: operations['rematches.listRematches'];
    put?: never;
    /** Matches every listing again in the background */
    post: operations['rematches.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rematches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a re-match is */
    get: operations['rematches.showRematch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rematches/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a re-match; what it has done stays */
    post: operations['rematches.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rematches/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Continues a re-match that was stopped, from where it is */
    post: operations['rematches.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-feedback/precision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many answered matches were wanted, by industry and version of the weights */
    get: operations['matchFeedback.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-weights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Versions of the weights, newest first; the newest is in force */
    get: operations['matchWeights.listWeights'];
    put?: never;
    /** Puts new weights in force; stored matches are scored again */
    post: operations['matchWeights.save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-weights/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The weights in force */
    get: operations['matchWeights.currentWeights'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-weights/exposure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What exposure caps cost and bring, as the newest re-match has counted */
    get: operations['matchWeights.exposureFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-weights/learn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Weights that the newest answers speak for; they are only proposed, nothing is changed */
    post: operations['matchWeights.learn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-weights/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What other weights would have made of past feedback */
    post: operations['matchWeights.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-family-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which properties of which goods bind: in force, of the product, before */
    get: operations['familyRules.read'];
    put?: never;
    /** Puts other rules in force; everything is matched again */
    post: operations['familyRules.save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/match-family-rules/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What other rules would make of the newest pairs */
    post: operations['familyRules.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reputation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My unit’s reputation in matching, and what it rests on */
    get: operations['reputation.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The deal rooms of my unit, last active first */
    get: operations['dealRooms.listDealRooms'];
    put?: never;
    /** Opens a deal room from a match or a listing; the one that is open already is given back */
    post: operations['dealRooms.openDealRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A deal room with its offers and what I can do in it */
    get: operations['dealRooms.showDealRoom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the negotiation without an agreement */
    post: operations['dealRooms.closeDealRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** I have read the room up to a message */
    put: operations['dealRooms.readDealRoom'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages of a room: the latest, those after a number, or those before one */
    get: operations['messages.listMessages'];
    put?: never;
    /** Says something, with or without files */
    post: operations['messages.postMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uploads a document or image, to be sent with a message */
    post: operations['messages.attachFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a file of the room */
    get: operations['messages.downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the first offer, or a new version in answer to the latest */
    post: operations['offers.makeOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts the latest offer of the other side: the room’s one agreement */
    post: operations['offers.acceptOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says no to the latest offer of the other side */
    post: operations['offers.declineOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes back my unit’s latest offer */
    post: operations['offers.withdrawOffer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/agreement.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The agreement as a numbered PDF, issued when it is first asked for */
    get: operations['papers.downloadAgreement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/offers/{no}/offer.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A version of the offer as a PDF, with its state at this moment */
    get: operations['papers.downloadOffer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/record.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole room as a PDF: parties, messages, every version with its changes, agreement */
    get: operations['papers.downloadRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/offers/sums': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What terms come to, to the fen, while they are written; stores nothing */
    post: operations['sums.count'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/terms-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The templates of terms of my unit */
    get: operations['templates.all'];
    put?: never;
    /** Saves terms under a name, for everyone of my unit */
    post: operations['templates.save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/terms-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes a template; offers that began with it stay as they are */
    put: operations['templates.change'];
    post?: never;
    /** Deletes a template */
    delete: operations['templates.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a version as a copy marked with me, my unit and the time */
    post: operations['documentReads.view'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/document-views/{viewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The marked copy of a view, whole or a range of it */
    get: operations['documentReads.copy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/versions/{no}/thumbnail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture, too small to be read, for whoever may look at it */
    get: operations['documentReads.thumbnail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/versions/{no}/original': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads the original, unmarked */
    get: operations['documentReads.original'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/reads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who opened a document of my side, the latest first */
    get: operations['documentReads.log'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/non-disclosure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes the next version of my side’s non-disclosure text */
    post: operations['nonDisclosure.writeNda'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/non-disclosure/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts the other side’s non-disclosure text for myself and my unit */
    post: operations['nonDisclosure.acceptNda'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/document-release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Whether documents of my unit wait for a colleague to release them */
    put: operations['nonDisclosure.setRelease'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of a room that my unit may know of */
    get: operations['roomDocuments.list'];
    put?: never;
    /** Adds a document and says what the other side may do with it */
    post: operations['roomDocuments.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a version to a document of my side */
    post: operations['roomDocuments.addVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says what the other side may do from now on */
    put: operations['roomDocuments.setAccess'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/deal-rooms/{id}/documents/{documentId}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Releases a version that a colleague uploaded, or keeps it inside */
    post: operations['roomDocuments.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/document-releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of my unit that wait to be released by a colleague */
    get: operations['releases.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The requests for quotation of my unit, newest first */
    get: operations['rfqs.list'];
    put?: never;
    /** Drafts a request, from a demand of my unit or blank */
    post: operations['rfqs.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A request of my unit: whom it asks, questions, what can be done */
    get: operations['rfqs.one'];
    /** Changes a draft */
    put: operations['rfqs.revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/clone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Drafts the same request once more */
    post: operations['rfqs.clone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units that the request could go to, by name and place */
    get: operations['rfqs.search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/matched-candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Suppliers that match the demand of the request, best first, with why */
    get: operations['rfqs.matched'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/suppliers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chooses whom a draft will ask; each unit once */
    post: operations['rfqs.choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/suppliers/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a unit off a draft */
    delete: operations['rfqs.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks everyone who is chosen, each once; the weights are frozen */
    post: operations['rfqSteps.sendRfq'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/amend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The next version of an open request; quotes have to be confirmed */
    post: operations['rfqSteps.amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A later deadline; all are told */
    post: operations['rfqSteps.extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/final-round': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks those on the short list for their last offer, after the deadline */
    post: operations['rfqSteps.callFinalRound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers a question before all suppliers, without saying whose it was */
    post: operations['rfqSteps.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/award': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Awards lines, whole or split: each part is an agreement, once */
    post: operations['rfqSteps.award'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a request without an award */
    post: operations['rfqSteps.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Quotes side by side, in one currency, unit and tax basis */
    get: operations['comparison.comparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Exchange rates for the comparison */
    put: operations['comparison.enterRates'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/suppliers/{invitationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Puts a supplier on the short list, lays it aside, or notes something */
    patch: operations['comparison.markSupplier'];
    trace?: never;
  };
  '/api/v1/rfqs/{id}/comparison.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The comparison as a workbook */
    get: operations['comparison.workbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/splits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Best splits that were asked for, with what each wish costs */
    get: operations['splits.list'];
    put?: never;
    /** Works out the cheapest award that keeps wishes, in the background */
    post: operations['splits.ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-line-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The lines of a request out of a sheet; keeps nothing */
    post: operations['sheets.lines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/sheet.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The lines of a request as a sheet to fill in */
    get: operations['sheets.sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the prices of a sheet into the draft of my quote */
    post: operations['sheets.read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Requests that reached my unit, newest first */
    get: operations['invitations.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A request as my unit sees it, with its own quotes */
    get: operations['invitations.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keeps a quote that is not sent */
    put: operations['invitations.draft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a quote, or its next version, until the deadline */
    post: operations['invitations.quote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says no to a request */
    post: operations['invitations.decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes back my unit’s quote */
    post: operations['invitations.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks the buyer, who alone reads it; its answer goes to all */
    post: operations['invitations.ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-preference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether requests reach my unit, and how many a week */
    get: operations['rfqPreference.mine'];
    /** Says whether requests reach my unit, and how many a week */
    put: operations['rfqPreference.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tender-profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ways of asking, with days, numbers and articles */
    get: operations['tenders.profiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sealed tenders where my side opens, newest first */
    get: operations['tenders.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A sealed tender by its request, as whoever it concerns reads it */
    get: operations['tenders.one'];
    /** Makes a draft request a sealed tender, or changes its rules */
    put: operations['tenders.settle'];
    post?: never;
    /** Makes a draft an ordinary request again */
    delete: operations['tenders.unset'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks everyone who is chosen; rules and keys are settled */
    post: operations['tenders.sendTender'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/signs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Signs of collusion with their evidence, for the buyer */
    get: operations['tenders.collusion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a sealed quote until the deadline, and gives its receipt */
    post: operations['bidding.quote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Objects to what is asked for, the opening or the result */
    post: operations['bidding.object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/objections/{objectionId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers an objection, as the buyer */
    post: operations['bidding.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Registers the public key that I made in my browser for my side */
    post: operations['opening.makeKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands an opener the ciphertexts, from the deadline on */
    post: operations['opening.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes my side’s shares; with those of a second side all is opened */
    post: operations['opening.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs the record of the opening for my side */
    post: operations['opening.signRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/export.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an outsider needs to work the opening out again */
    get: operations['opening.exported'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/record.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The signed record as the paper that was issued */
    get: operations['opening.record'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a file that my browser has sealed, before the quote that names it */
    post: operations['sealedFiles.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenders/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file of an opened quote, for those who may read the quote */
    get: operations['sealedFiles.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Attachments of my request, and those sent with quotes */
    get: operations['requestFiles.list'];
    put?: never;
    /** Adds an attachment to a draft */
    post: operations['requestFiles.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an attachment */
    get: operations['requestFiles.read'];
    put?: never;
    post?: never;
    /** Removes an attachment that was not sent */
    delete: operations['requestFiles.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Attachments of a request, and of my own quotes */
    get: operations['quoteFiles.list'];
    put?: never;
    /** Adds an attachment that goes with the next version of my quote */
    post: operations['quoteFiles.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads an attachment */
    get: operations['quoteFiles.read'];
    put?: never;
    post?: never;
    /** Removes an attachment that was not sent */
    delete: operations['quoteFiles.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/auction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The auction of a request of my unit, with bidders and bids */
    get: operations['auctions.one'];
    put?: never;
    /** Sets a price auction among those who have quoted */
    post: operations['auctions.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/auction/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Calls an auction off before it is over; quotes stand as they were */
    post: operations['auctions.callOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/auction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An auction as my unit sees it, with its own bids */
    get: operations['seats.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfq-invitations/{id}/auction/bids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Bids a lower total */
    post: operations['seats.place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lays a document or picture with the contract; both sides read it */
    post: operations['contractFiles.upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a file of the contract */
    get: operations['contractFiles.download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Notes an invoice that was issued elsewhere */
    post: operations['contractInvoices.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/invoices/{invoiceId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms an invoice that the other side noted */
    post: operations['contractInvoices.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/invoices/{invoiceId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws an invoice that my side noted while it is not confirmed */
    post: operations['contractInvoices.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contract-overviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All contracts, newest first: who, how far, what is late; no prices */
    get: operations['contractOverviews.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contract-overviews/late': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What of all contracts is past its day */
    get: operations['contractOverviews.late'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contract-overviews/{id}/review-double': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says whether a contract was signed twice; until then it counts in no figure */
    post: operations['contractOverviews.reviewDouble'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records a payment or refund, for the other side to confirm */
    post: operations['contractPayments.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/payments/{no}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws a payment that my side recorded while it is not confirmed */
    post: operations['contractPayments.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/payments/{no}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms a payment that the other side recorded */
    post: operations['contractPayments.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/payments/{no}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that a payment that the other side recorded did not come */
    post: operations['contractPayments.reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/scan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs for my unit by the scan of the signed contract */
    post: operations['contractSigning.scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/outside-signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Signs for my unit by the number of a signature that was made elsewhere */
    put: operations['contractSigning.outside'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes my unit’s signature back while the other side has not signed */
    delete: operations['contractSigning.takeBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Completes the contract, or proposes to end it where something is open */
    post: operations['contractSigning.closeContract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/close/agree': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agrees to the end that the other side proposed */
    post: operations['contractSigning.agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/close/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes my proposal to end it back, or does not agree to the other side’s */
    post: operations['contractSigning.drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contracts of my unit, newest first */
    get: operations['contracts.list'];
    put?: never;
    /** Opens the contract of an agreement; the one that is there is given back */
    post: operations['contracts.openContract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/open-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What my unit has to do about its contracts, the first due first */
    get: operations['contracts.openItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A contract with everything that lies with it */
    get: operations['contracts.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Settles amount, payment plan and my clauses while nobody has signed */
    put: operations['contracts.draftContract'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/contract.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contract in both languages as a numbered PDF */
    get: operations['contracts.paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cooperation projects of my unit, newest first */
    get: operations['cooperations.list'];
    put?: never;
    /** Proposes a project with its parties, milestones and first formula */
    post: operations['cooperations.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A project with its milestones, formulas and yearly statements */
    get: operations['cooperations.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/formulas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes another sharing formula; in force once each party accepts it */
    post: operations['cooperations.change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts the formula that waits, for my unit */
    post: operations['cooperations.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declines what waits for my unit; a project that never began ends */
    post: operations['cooperations.decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws what my unit proposed while not every party has accepted it */
    post: operations['cooperations.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/milestones/{no}/reach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that a milestone is reached, with evidence */
    post: operations['cooperations.reach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** States what the basis of a year came to, for the others to confirm */
    post: operations['cooperations.state'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cooperations/{id}/statements/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms the statement of a year, or contests it with the reason */
    post: operations['cooperations.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records a delivery of the seller, or a return of the buyer */
    post: operations['deliveries.record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/deliveries/{no}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws what my side recorded while nobody has accepted it */
    post: operations['deliveries.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/deliveries/{no}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts what the other side sent, all of it or by line */
    post: operations['deliveries.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/disputes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a claim on lines or payments; everything else goes on */
    post: operations['disputes.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/disputes/{no}/act': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers, talks, proposes, accepts, withdraws, or asks the secretariat */
    post: operations['disputes.actOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contract-mediations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Disputes in which the secretariat was asked to mediate, the oldest first */
    get: operations['disputes.mediations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contract-mediations/{id}/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes to both sides of a dispute, or closes it */
    post: operations['disputes.mediate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-unit/contracts.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contracts of my unit as a table */
    get: operations['ratings.export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/rating': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rates the other side; unseen until both have, or 14 days are over */
    post: operations['ratings.rateContract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/rating/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers the rating that the other side gave */
    post: operations['ratings.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/members/{id}/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How a unit was rated after contracts, with the counts it rests on */
    get: operations['ratings.ofUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contract-overviews/{id}/hide-rating': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hides an abusive rating, with the reason on record */
    post: operations['ratings.hide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rfqs/{id}/ocds.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole procedure as an OCDS 1.1 release package, for its owner */
    get: operations['openContracting.export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The agenda; what is not published is seen by the secretariat alone */
    get: operations['agenda.agenda'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/agenda.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published agenda on paper */
    get: operations['agenda.paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/agenda.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published agenda for calendar programs (RFC 5545) */
    get: operations['agenda.ics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/halls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a hall */
    post: operations['agenda.addHall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/agenda-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Plan an item: a negotiation, a discussion, a pooling of resources */
    post: operations['agenda.addItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/agenda/published': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Publish what is not published yet; refused while a hall or a speaker is taken twice */
    put: operations['agenda.publish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-halls/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change a hall */
    put: operations['agendaItems.changeHall'];
    post?: never;
    /** Remove a hall that no item uses */
    delete: operations['agendaItems.removeHall'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change an item; of a published one those who take part are told */
    put: operations['agendaItems.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take an item off the agenda; those who take part are told */
    post: operations['agendaItems.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keep the minutes and what was agreed */
    put: operations['agendaItems.minutes'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach a material */
    post: operations['agendaItems.attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a material */
    get: operations['agendaItems.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agenda-items/{id}/attendees/{delegateId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sign a delegate of my unit up */
    put: operations['agendaItems.join'];
    post?: never;
    /** Take it back */
    delete: operations['agendaItems.leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-delegates/{id}/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new address for a delegate’s calendar; the one before is closed */
    post: operations['agendaItems.calendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Check badges in; also those a device kept while it had no network */
    post: operations['checkIn.scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/rehearsed-scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a scan of a badge would come to; nothing is kept */
    post: operations['checkIn.rehearse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/arrivals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is here, and the latest scans */
    get: operations['checkIn.arrivals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/badges.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Badges with their codes; printing them checks nobody in */
    get: operations['checkIn.badges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Conferences, the latest year first */
    get: operations['conferences.page'];
    put?: never;
    /** Call the conference of a year: one a year (R1.1) */
    post: operations['conferences.callAnnual'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose a further conference; it needs two member units (R1.1) */
    post: operations['conferences.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units with access, by part of a name: whom one can host with or meet */
    get: operations['conferences.units'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A conference with what its next steps lack */
    get: operations['conferences.one'];
    /** State theme, tasks, dates, registration, results */
    put: operations['conferences.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the next step, where nothing is missing for it */
    post: operations['conferences.step'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/postponement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose to postpone it; it needs two member units (R1.1) */
    post: operations['conferences.postpone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/supporters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Join the open proposal; joining twice counts once */
    post: operations['conferences.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/delegate-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register the delegates of a list that names their units */
    post: operations['delegateImports.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/delegate-imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What that would do; nothing is written */
    post: operations['delegateImports.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/my-delegate-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register the delegates of my unit from a list */
    post: operations['delegateImports.runMine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/my-delegate-imports/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What that would do; nothing is written */
    post: operations['delegateImports.previewMine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-delegates/template.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An empty list of delegates */
    get: operations['delegateImports.template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-delegates/{id}/letters/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The invitation or confirmation of a delegate of my unit, numbered */
    get: operations['delegateLetters.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegates/{id}/letters/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The invitation or confirmation of a delegate, numbered */
    get: operations['delegateLetters.any'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/delegates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who comes, by number */
    get: operations['delegates.all'];
    put?: never;
    /** Register somebody of a unit, also while the conference runs */
    post: operations['delegates.registerFor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/my-delegates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom my unit sends */
    get: operations['delegates.mine'];
    put?: never;
    /** Register whom my unit sends; without a free place they wait */
    post: operations['delegates.register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-delegates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Revise what my unit states of a delegate */
    put: operations['delegates.reviseMine'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Revise what is stated of a delegate */
    put: operations['delegates.revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/my-delegates/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a delegate of my unit; the first who waits takes the place */
    post: operations['delegates.withdrawMine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegates/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a delegate; the first who waits takes the place */
    post: operations['delegates.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/hostings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Apply to host, alone or jointly (R1.2) */
    post: operations['hostings.apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/hostings/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agree to be a co-host */
    post: operations['hostings.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/hostings/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a paper to an application to host */
    post: operations['hostings.attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/hostings/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Downloads a paper of an application to host */
    get: operations['hostings.file'];
    put?: never;
    post?: never;
    /** Take back a paper of my unit, until it is decided */
    delete: operations['hostings.takeBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/hostings/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put the standing council’s decision on record (R1.2, R7.1) */
    post: operations['hostings.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{address}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A delegate’s own calendar (RFC 5545), by its secret address */
    get: operations['calendars.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The conference in figures, from what happened (R1.3) */
    get: operations['day.report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/report.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The report on paper (R1.3) */
    get: operations['day.reportPaper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/report-approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve the report as it was read, before it counts as reported */
    post: operations['day.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/now': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who sits where now and next, and who of them is here */
    get: operations['day.now'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/tables.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Door signs and a plan for each table, as published */
    get: operations['day.tables'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/schedules.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published schedules of all units, a sheet for each */
    get: operations['day.schedules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/no-shows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Meetings of which a side says that they were not held */
    get: operations['day.noShows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/repairs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mend the schedule after a dropout or an overrun with the fewest moves, or find room for a walk-in; or show it */
    post: operations['day.repair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-meetings/{id}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say what became of a meeting of my unit */
    put: operations['day.outcome'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-meetings/{id}/no-show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide who did not come; a no-show stands only by this */
    post: operations['day.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What my unit is asked of its meetings, the unanswered first */
    get: operations['followUps.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-meetings/{id}/follow-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say what came of a meeting; the latest answer of a round stands */
    put: operations['followUps.answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What both sides say came of their meetings, beside each other */
    get: operations['followUps.all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/matchmaking-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Matchmaking sessions of a conference */
    get: operations['matchmakingSessions.all'];
    put?: never;
    /** Open a matchmaking session */
    post: operations['matchmakingSessions.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The board: slots, tables, meetings, and how far the schedule is */
    get: operations['matchmakingSessions.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set slots and tables, while nothing is scheduled */
    put: operations['matchmakingSessions.setPlan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set title, limit, end of wishes and weights */
    put: operations['matchmakingSessions.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Compute the schedule around what is locked */
    post: operations['matchmakingSessions.compute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/schedule/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop computing; what was there before stays */
    post: operations['matchmakingSessions.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish what has changed, and tell the units it concerns */
    post: operations['matchmakingSessions.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/unmet-wishes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Wished meetings that found no place, and why */
    get: operations['matchmakingSessions.unmet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/moves/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a move would break */
    post: operations['matchmakingSessions.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom my unit asked, who asks it, and the places that are left */
    get: operations['meetingRequests.mine'];
    put?: never;
    /** Ask a unit for a meeting; until it answers this holds one of my places */
    post: operations['meetingRequests.ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meeting-requests/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept or decline a request */
    post: operations['meetingRequests.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meeting-requests/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw what my unit asked, or what was accepted */
    post: operations['meetingRequests.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-meetings/{id}/deal-room': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Go on in a deal room that began in this meeting; both units come to the same one */
    post: operations['meetingRooms.continue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom my unit can meet, what it wishes, and when its people can */
    get: operations['mySession.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/wishes/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Must, want or no thanks; a “no thanks” is seen by nobody else */
    put: operations['mySession.wish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/availability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** How many meetings my unit wants, and when its people can */
    put: operations['mySession.available'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/my-schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My unit’s schedule as it was published last */
    get: operations['mySession.mySchedule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/my-schedule.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same on paper */
    get: operations['mySession.paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/day-papers.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All of the day on paper, for when there is no network */
    get: operations['paper.dayPapers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/paper-records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is on record of the meetings, to type in what stands on paper */
    get: operations['paper.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-meetings/{id}/paper-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Type in what stands on the sheet of a table */
    put: operations['paper.type'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conferences/{id}/queues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The queues of a conference */
    get: operations['queues.list'];
    put?: never;
    /** Open a queue before a unit */
    post: operations['queues.openOne'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-queues/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A queue, with the expected times; names are seen by host and staff */
    get: operations['queues.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-queues/{id}/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Stop the queue, or open it again; who has a number keeps it */
    put: operations['queues.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-queues/{id}/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a number */
    post: operations['queues.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-queues/{id}/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Call the next number to a desk; what the desk had is over */
    post: operations['queues.next'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-queues/{id}/swaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let two who wait change places */
    post: operations['queues.swap'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/queue-tickets/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** They were called and did not come */
    post: operations['queues.skip'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/queue-tickets/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Come back after being skipped, behind those called next */
    post: operations['queues.comeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/queue-tickets/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give the number back */
    post: operations['queues.leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conference-meetings/{id}/representative': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Name which of my unit’s delegates sits at a meeting */
    put: operations['representatives.choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move a meeting, or have two change places */
    post: operations['review.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/locks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lock a meeting where it is, or unlock it */
    post: operations['review.lock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/representatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Name which delegate of one of the two units sits at a meeting */
    post: operations['review.seat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/removals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remove a meeting from the schedule */
    post: operations['review.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a meeting of two units */
    post: operations['review.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Of when the matches of a session’s units are */
    get: operations['sessionMatches.matches'];
    put?: never;
    /** Match what the units of a session offer and seek again */
    post: operations['sessionMatches.again'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/table-scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that I sit at this table; also what a phone kept while it had no network */
    post: operations['tableScans.scans'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matchmaking-sessions/{id}/weights/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What other weights would change, computed for a few seconds */
    post: operations['sessionWeights.execute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the secretariat sees first */
    get: operations['figures.overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/site': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What everybody may know of the site */
    get: operations['site.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/site/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Supplies and demands by province, and which way goods could go */
    get: operations['site.regions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/site/privacy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the operator says of personal data */
    get: operations['site.privacy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/site/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Terms of the site */
    get: operations['site.terms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/supply-demand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Supplies and demands by province and industry, most unmet demands first */
    get: operations['supplyDemand.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/trade-steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** From match to agreement, and week by week */
    get: operations['supplyDemand.tradeSteps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unmet-demands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Demands that are not met yet, those without any match first */
    get: operations['supplyDemand.unmetDemands'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    NamedDto: {
      id: string;
      /** @description in the language of the user */
      name: string;
    };
    AuditDetailDto: {
      /** @description the way to the value, such as `after.price` */
      name: string;
      value: string;
    };
    AuditEntryDto: {
      id: string;
      /** Format: date-time */
      at: string;
      action: string;
      /** @description the action in the language of the user */
      title: string;
      /** @description null: the system, or an operator */
      person: components['schemas']['NamedDto'] | null;
      unit: components['schemas']['NamedDto'] | null;
      /** @description what it happened to; its id where it has no name */
      subject: components['schemas']['NamedDto'];
      /** @description a path of the web app */
      link: string | null;
      details: components['schemas']['AuditDetailDto'][];
      /** @description number of its seal */
      sealNo: string | null;
    };
    AuditPageDto: {
      items: components['schemas']['AuditEntryDto'][];
      nextCursor: string | null;
    };
    AuditActionDto: {
      action: string;
      /** @description in the language of the user */
      title: string;
    };
    AuditActionsDto: {
      items: components['schemas']['AuditActionDto'][];
    };
    AuditActorsDto: {
      people: components['schemas']['NamedDto'][];
      units: components['schemas']['NamedDto'][];
    };
    AuditProblemDto: {
      /** @enum {string} */
      kind: 'changed' | 'removed' | 'seal-missing' | 'not-sealed' | 'waiting' | 'cut-off';
      entryId: string | null;
      no: string | null;
    };
    AuditVerifiedDto: {
      /** Format: date-time */
      at: string;
      problem: components['schemas']['AuditProblemDto'] | null;
    };
    AuditChainDto: {
      /** @description how many entries are sealed */
      sealed: string;
      /** @description hash of the last seal */
      head: string;
      /**
       * Format: date-time
       * @description time of the last entry that is sealed
       */
      sealedUntil: string | null;
      /** @description entries that wait for their seals */
      waiting: number;
      /** @description the last time the chain was recomputed */
      verified: components['schemas']['AuditVerifiedDto'] | null;
    };
    BackupDto: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @description the one moment that its rows are of
       */
      takenAt: string | null;
      bytes: number | null;
      rows: number | null;
      files: number | null;
      encrypted: boolean;
      /**
       * Format: date-time
       * @description when it had been restored into a throw-away database
       */
      provenAt: string | null;
      /** @description why there is none of that night, or why it could not be restored */
      problem: string | null;
      /** Format: date-time */
      at: string;
    };
    BackupListDto: {
      /** @description so many are kept; 0: none are made */
      kept: number;
      items: components['schemas']['BackupDto'][];
    };
    HealthDto: {
      /** @enum {string} */
      status: 'ok' | 'failing';
      checks: {
        [key: string]: string;
      };
    };
    /** @enum {string} */
    Urgency: 'now' | 'soon' | 'later';
    WaitingDto: {
      /** @description what waits, `<library>.<things>` */
      kind: string;
      /** @description in the language of the user */
      title: string;
      /** @description one sentence in the language of the user */
      text: string;
      /** @description how many, where there are very many up to a bound */
      count: number;
      /**
       * Format: date-time
       * @description when the oldest began to wait
       */
      since: string | null;
      /**
       * Format: date-time
       * @description after it, it is too late
       */
      dueAt: string | null;
      urgency: components['schemas']['Urgency'];
      /** @description a path of the web app */
      link: string;
    };
    UnavailableDto: {
      kind: string;
      /** @description in the language of the user */
      title: string;
    };
    HomeDto: {
      /** @description the most urgent first */
      items: components['schemas']['WaitingDto'][];
      /** @description what could not be read just now */
      unavailable: components['schemas']['UnavailableDto'][];
    };
    JobDto: {
      id: string;
      /** @description live, bulk, or one of a library */
      queue: string;
      name: string;
      /** @enum {string} */
      state: 'waiting' | 'active' | 'delayed' | 'failed' | 'completed';
      attempts: number;
      failedReason: string | null;
      /** Format: date-time */
      at: string;
    };
    JobPageDto: {
      items: components['schemas']['JobDto'][];
      nextCursor: string | null;
      counts: {
        [key: string]: number;
      };
    };
    MailSummaryDto: {
      id: string;
      to: string;
      subject: string;
      /** @enum {string} */
      state: 'waiting' | 'sent' | 'failed';
      /** Format: date-time */
      at: string;
    };
    MailPageDto: {
      items: components['schemas']['MailSummaryDto'][];
      nextCursor: string | null;
    };
    MailDto: {
      id: string;
      to: string;
      subject: string;
      /** @enum {string} */
      state: 'waiting' | 'sent' | 'failed';
      /** Format: date-time */
      at: string;
      text: string;
      problem: string | null;
    };
    NoticePreferenceDto: {
      topic: string;
      /** @description in the language of the user */
      title: string;
      /** @description goes by every channel and cannot be switched off */
      duty: boolean;
      /** @description in the list under the bell */
      bell: boolean;
      mail: boolean;
    };
    NoticePreferenceListDto: {
      items: components['schemas']['NoticePreferenceDto'][];
    };
    ChooseChannelsDto: {
      /** @description in the list under the bell */
      bell: boolean;
      mail: boolean;
    };
    NoticeDto: {
      id: string;
      topic: string;
      /** @description in the language of the user */
      text: string;
      /** @description a path of the web app */
      link: string;
      /** Format: date-time */
      at: string;
      read: boolean;
    };
    NoticePageDto: {
      items: components['schemas']['NoticeDto'][];
      nextCursor: string | null;
      /** @description unread notices, counted up to 100 */
      unread: number;
    };
    ReadNoticesDto: {
      /** @description id of the newest notice that was seen */
      upTo: string;
    };
    OpenAccountDto: {
      name: string;
      /** Format: email */
      email: string;
    };
    ApiTokenDto: {
      id: string;
      name: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastUsedAt: string | null;
      /** Format: date-time */
      expiresAt: string;
    };
    ApiTokenListDto: {
      items: components['schemas']['ApiTokenDto'][];
    };
    CreateApiTokenDto: {
      name: string;
      expiresInDays: number;
    };
    CreatedApiTokenDto: {
      id: string;
      name: string;
      /** @description shown once */
      token: string;
      /** Format: date-time */
      expiresAt: string;
    };
    ChangePasswordDto: {
      currentPassword: string;
      newPassword: string;
      /** @description machines go on with their API tokens */
      keepTokens?: boolean;
    };
    RequestResetDto: {
      /** @description e-mail address or mobile number */
      identifier: string;
    };
    ConfirmResetDto: {
      token: string;
      newPassword: string;
    };
    SecretariatOfficeDto: {
      key: string;
      nameZh: string;
      nameEn: string;
    };
    SecretariatOfficeListDto: {
      items: components['schemas']['SecretariatOfficeDto'][];
    };
    SecretariatDutyDto: {
      key: string;
      nameZh: string;
      nameEn: string;
      /** @description names of the policies that it passes */
      rights: string[];
    };
    SecretariatDutyListDto: {
      items: components['schemas']['SecretariatDutyDto'][];
    };
    SecretariatAssignmentDto: {
      id: string;
      /** @description key of an office */
      office: string;
      /** @description key of a duty */
      duty: string;
      /** Format: date-time */
      startsAt: string;
      /**
       * Format: date-time
       * @description null: for good
       */
      endsAt: string | null;
    };
    SecretariatPersonDto: {
      personId: string;
      name: string;
      email: string | null;
      mobile: string | null;
      /** @description all there were, oldest first */
      assignments: components['schemas']['SecretariatAssignmentDto'][];
    };
    SecretariatPersonPageDto: {
      items: components['schemas']['SecretariatPersonDto'][];
      nextCursor: string | null;
    };
    AssignDutyDto: {
      /** @description e-mail address or mobile number of the account */
      account: string;
      /** @description needed for an address without account */
      name?: string;
      office: string;
      duty: string;
      /**
       * Format: date
       * @description first day; from now unless told
       */
      from?: string;
      /**
       * Format: date
       * @description last day; for good unless told
       */
      until?: string;
    };
    AssignedDto: {
      id: string;
    };
    SignInDto: {
      /** @description e-mail address or mobile number */
      identifier: string;
      password: string;
    };
    SignedInDto: {
      personId: string;
    };
    SessionDto: {
      id: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      userAgent: string;
      current: boolean;
    };
    SessionListDto: {
      items: components['schemas']['SessionDto'][];
    };
    /** @enum {string} */
    DocumentState: 'valid' | 'void' | 'superseded';
    DocumentDto: {
      /** Format: uuid */
      id: string;
      /** @example XY-2026-000012 */
      number: string;
      /** @description in the reader’s language */
      kind: string;
      title: string;
      state: components['schemas']['DocumentState'];
      /** Format: date-time */
      issuedAt: string;
      /** @description null: the product itself */
      issuedByName: string | null;
      /**
       * @description of the bytes
       * @example e3b0c44298fc1c149afbf4c8996fb924…
       */
      sha256: string;
      /** @description whether the secretariat may read it */
      readable: boolean;
      voidReason: string | null;
      /** Format: date-time */
      voidedAt: string | null;
      voidedByName: string | null;
      /** @description a number */
      supersededBy: string | null;
    };
    DocumentPageDto: {
      items: components['schemas']['DocumentDto'][];
      nextCursor: string | null;
    };
    VoidDocumentDto: {
      /** @description on record for good */
      reason: string;
    };
    SealUseDto: {
      /** Format: uuid */
      documentId: string;
      number: string;
      title: string;
      /**
       * @description of the bytes
       * @example e3b0c44298fc1c149afbf4c8996fb924…
       */
      sha256: string;
      seal: string;
      /** @description the leader who approved it */
      approvedBy: string;
      usedByName: string;
      /** Format: date-time */
      usedAt: string;
    };
    SealUsePageDto: {
      items: components['schemas']['SealUseDto'][];
      nextCursor: string | null;
    };
    IssueLetterDto: {
      /** @enum {string} */
      kind: 'notice' | 'letter';
      title: string;
      /** @description without the colon */
      addressee: string;
      /** @description each line is a paragraph */
      body: string;
      /** @description who approved the use of the seal */
      approvedBy: string;
      /**
       * Format: uuid
       * @description the document whose place it takes
       */
      supersedes?: string | null;
    };
    VerifiedDetailsDto: {
      title: string;
      /** @description of the issued file, in hexadecimal */
      sha256: string;
      /** @description a number */
      supersededBy: string | null;
      /** @description how things stand with its subject now, in the reader’s language */
      today: string | null;
    };
    VerificationDto: {
      /** @example XY-2026-000012 */
      number: string;
      /** @description in the reader’s language */
      kind: string;
      /** @description in the reader’s language */
      issuer: string;
      /** Format: date */
      issuedOn: string;
      state: components['schemas']['DocumentState'];
      /**
       * Format: date-time
       * @description since when it is no longer valid
       */
      endedAt: string | null;
      details: components['schemas']['VerifiedDetailsDto'];
    };
    ColleagueDto: {
      personId: string;
      name: string;
      email: string | null;
      mobile: string | null;
      /** @enum {string} */
      role: 'administrator' | 'staff';
      /** Format: date-time */
      joinedAt: string;
    };
    ColleagueListDto: {
      items: components['schemas']['ColleagueDto'][];
    };
    ChangeRoleDto: {
      /** @enum {string} */
      role: 'administrator' | 'staff';
    };
    InvitationDto: {
      id: string;
      email: string;
      /** @enum {string} */
      role: 'administrator' | 'staff';
      /** Format: date-time */
      expiresAt: string;
      invitedByName: string | null;
    };
    InvitationListDto: {
      items: components['schemas']['InvitationDto'][];
    };
    InviteColleagueDto: {
      /** Format: email */
      email: string;
      /** @enum {string} */
      role: 'administrator' | 'staff';
    };
    InvitedDto: {
      id: string;
    };
    InvitationTokenDto: {
      token: string;
    };
    OpenInvitationDto: {
      memberNameZh: string;
      memberNameEn: string | null;
      email: string;
      /** @enum {string} */
      role: 'administrator' | 'staff';
      /** @description an account with this e-mail address exists */
      personExists: boolean;
    };
    AcceptInvitationDto: {
      token: string;
      /** @description needed for a new account */
      name?: string;
      /** @description of the new account, or of the one that the invited address has */
      password?: string;
    };
    JoinedDto: {
      personId: string;
    };
    PersonDto: {
      id: string;
      name: string;
      email: string | null;
      mobile: string | null;
      /** @enum {string} */
      locale: 'zh-CN' | 'en';
    };
    /** @enum {string} */
    MemberKind:
      'county' | 'development_zone' | 'key_township' | 'domestic_enterprise' | 'foreign_enterprise';
    /** @enum {string} */
    Coast: 'coastal' | 'interior';
    /** @enum {string} */
    Standing: 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';
    MyMemberDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
      nameEn: string | null;
      kind: components['schemas']['MemberKind'];
      /**
       * @description GB/T 2260
       * @example 330324
       */
      regionCode: string;
      /** @example 永嘉县 */
      regionName: string;
      /** @example 330000 */
      provinceCode: string;
      /** @example 浙江省 */
      provinceName: string;
      coast: components['schemas']['Coast'];
      standing: components['schemas']['Standing'];
      /** @enum {string} */
      role: 'administrator' | 'staff';
    };
    MySecretariatDto: {
      /** @description what my duties allow beyond what all of the secretariat may */
      rights: string[];
    };
    MeDto: {
      person: components['schemas']['PersonDto'];
      /** @description the unit I act for */
      member: components['schemas']['MyMemberDto'] | null;
      members: components['schemas']['MyMemberDto'][];
      /** @description null: I have no duty there */
      secretariat: components['schemas']['MySecretariatDto'] | null;
      /** @description the unit I act for may use the platform */
      hasAccess: boolean;
    };
    ReviseMeDto: {
      name?: string;
      /** @enum {string} */
      locale?: 'zh-CN' | 'en';
    };
    ActForMemberDto: {
      /** Format: uuid */
      memberId: string;
    };
    RosterProblemDto: {
      field: string;
      code: string;
      message: string;
    };
    RosterDifferenceDto: {
      field: string;
      from: string;
      to: string;
    };
    RosterRowDto: {
      /** @description place in the file, counted from 1 */
      row: number;
      /** @enum {string} */
      status: 'registered' | 'updated' | 'unchanged' | 'rejected' | 'new' | 'differs';
      nameZh: string;
      memberId: string | null;
      problems: components['schemas']['RosterProblemDto'][];
      differences: components['schemas']['RosterDifferenceDto'][];
    };
    RosterReportDto: {
      /** @description null for a preview */
      id: string | null;
      total: number;
      registered: number;
      updated: number;
      unchanged: number;
      rejected: number;
      rows: components['schemas']['RosterRowDto'][];
    };
    IndustryRefDto: {
      /**
       * @description GB/T 4754
       * @example 344
       */
      code: string;
      name: string;
      nameEn: string;
    };
    MemberProfileDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
      nameEn: string | null;
      kind: components['schemas']['MemberKind'];
      /**
       * @description GB/T 2260
       * @example 330324
       */
      regionCode: string;
      /** @example 永嘉县 */
      regionName: string;
      /** @example 330000 */
      provinceCode: string;
      /** @example 浙江省 */
      provinceName: string;
      coast: components['schemas']['Coast'];
      standing: components['schemas']['Standing'];
      industries: components['schemas']['IndustryRefDto'][];
      introduction: string | null;
      website: string | null;
      joinedYear: number | null;
    };
    MemberProfilePageDto: {
      items: components['schemas']['MemberProfileDto'][];
      nextCursor: string | null;
    };
    MemberDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
      nameEn: string | null;
      kind: components['schemas']['MemberKind'];
      /**
       * @description GB/T 2260
       * @example 330324
       */
      regionCode: string;
      /** @example 永嘉县 */
      regionName: string;
      /** @example 330000 */
      provinceCode: string;
      /** @example 浙江省 */
      provinceName: string;
      coast: components['schemas']['Coast'];
      standing: components['schemas']['Standing'];
      creditCode: string | null;
      industries: components['schemas']['IndustryRefDto'][];
      contactName: string | null;
      contactPhone: string | null;
      contactEmail: string | null;
      address: string | null;
      introduction: string | null;
      website: string | null;
      joinedYear: number | null;
      version: number;
      /** Format: date-time */
      createdAt: string;
    };
    MemberPageDto: {
      items: components['schemas']['MemberDto'][];
      nextCursor: string | null;
    };
    RegisterMemberDto: {
      nameEn?: string | null;
      /** @description codes of GB/T 4754 */
      industries?: string[];
      contactName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      address?: string | null;
      introduction?: string | null;
      website?: string | null;
      /** @enum {string} */
      kind:
        | 'county'
        | 'development_zone'
        | 'key_township'
        | 'domestic_enterprise'
        | 'foreign_enterprise';
      nameZh: string;
      creditCode?: string | null;
      /** @description GB/T 2260, at county level */
      regionCode: string;
      joinedYear?: number | null;
      administratorName?: string | null;
      /**
       * Format: email
       * @description is invited by mail
       */
      administratorEmail?: string | null;
    };
    StandingChangeDto: {
      /**
       * @description null: registered
       * @enum {string|null}
       */
      from: 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn' | null;
      to: components['schemas']['Standing'];
      reason: string | null;
      byName: string | null;
      /** Format: date-time */
      at: string;
    };
    MemberDetailsDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
      nameEn: string | null;
      kind: components['schemas']['MemberKind'];
      /**
       * @description GB/T 2260
       * @example 330324
       */
      regionCode: string;
      /** @example 永嘉县 */
      regionName: string;
      /** @example 330000 */
      provinceCode: string;
      /** @example 浙江省 */
      provinceName: string;
      coast: components['schemas']['Coast'];
      standing: components['schemas']['Standing'];
      creditCode: string | null;
      industries: components['schemas']['IndustryRefDto'][];
      contactName: string | null;
      contactPhone: string | null;
      contactEmail: string | null;
      address: string | null;
      introduction: string | null;
      website: string | null;
      joinedYear: number | null;
      version: number;
      /** Format: date-time */
      createdAt: string;
      /** @description newest first */
      history: components['schemas']['StandingChangeDto'][];
      colleagues: components['schemas']['ColleagueDto'][];
    };
    ReviseMemberDto: {
      nameEn?: string | null;
      /** @description codes of GB/T 4754 */
      industries?: string[];
      contactName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      address?: string | null;
      introduction?: string | null;
      website?: string | null;
      /** @description the version that this is based on */
      version: number;
      /** @enum {string} */
      kind?:
        | 'county'
        | 'development_zone'
        | 'key_township'
        | 'domestic_enterprise'
        | 'foreign_enterprise';
      nameZh?: string;
      creditCode?: string | null;
      /** @description GB/T 2260, at county level */
      regionCode?: string;
      joinedYear?: number | null;
    };
    MyUnitDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
      nameEn: string | null;
      kind: components['schemas']['MemberKind'];
      /**
       * @description GB/T 2260
       * @example 330324
       */
      regionCode: string;
      /** @example 永嘉县 */
      regionName: string;
      /** @example 330000 */
      provinceCode: string;
      /** @example 浙江省 */
      provinceName: string;
      coast: components['schemas']['Coast'];
      standing: components['schemas']['Standing'];
      creditCode: string | null;
      industries: components['schemas']['IndustryRefDto'][];
      contactName: string | null;
      contactPhone: string | null;
      contactEmail: string | null;
      address: string | null;
      introduction: string | null;
      website: string | null;
      joinedYear: number | null;
      version: number;
      /** Format: date-time */
      createdAt: string;
      /** @description why the unit has this standing */
      standingReason: string | null;
    };
    ReviseMyUnitDto: {
      nameEn?: string | null;
      /** @description codes of GB/T 4754 */
      industries?: string[];
      contactName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      address?: string | null;
      introduction?: string | null;
      website?: string | null;
      /** @description the version that this is based on */
      version: number;
    };
    RegionDto: {
      /** @example 330324 */
      code: string;
      /** @example 永嘉县 */
      name: string;
      /** @enum {string} */
      level: 'province' | 'city' | 'county';
      /**
       * @example [
       *       "浙江省",
       *       "温州市",
       *       "永嘉县"
       *     ]
       */
      path: string[];
      coast: components['schemas']['Coast'];
      hasChildren: boolean;
    };
    RegionListDto: {
      items: components['schemas']['RegionDto'][];
    };
    IndustryDto: {
      /** @example 344 */
      code: string;
      name: string;
      nameEn: string;
      /** @enum {string} */
      level: 'section' | 'division' | 'group';
      parentCode: string | null;
    };
    IndustryListDto: {
      items: components['schemas']['IndustryDto'][];
    };
    StandingDecisionDto: {
      /** @description on record, and sent to the unit */
      reason: string;
      /** @description the version that this is based on */
      version: number;
    };
    /** @enum {string} */
    PostKind:
      | 'chairman'
      | 'vice_chairman'
      | 'secretary_general'
      | 'standing_director'
      | 'director'
      | 'liaison';
    MemberRefDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
      nameEn: string | null;
      kind: components['schemas']['MemberKind'];
      /**
       * @description GB/T 2260
       * @example 330324
       */
      regionCode: string;
      /** @example 永嘉县 */
      regionName: string;
      /** @example 330000 */
      provinceCode: string;
      /** @example 浙江省 */
      provinceName: string;
      coast: components['schemas']['Coast'];
      standing: components['schemas']['Standing'];
    };
    /** @enum {string} */
    PostBasis: 'election' | 'conference_appointment' | 'approval' | 'nomination';
    PostDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['PostKind'];
      /** Format: uuid */
      personId: string;
      personName: string;
      member: components['schemas']['MemberRefDto'] | null;
      /** Format: date-time */
      startsAt: string;
      /** Format: date */
      termEndsOn: string;
      /** Format: date-time */
      endsAt: string;
      /** @description its rights exist at this moment */
      inForce: boolean;
      /** @description until the term ends */
      daysLeft: number;
      basis: components['schemas']['PostBasis'];
      endReason: string | null;
    };
    /**
     * @description what my posts allow now
     * @enum {string}
     */
    PostRight:
      | 'attend-standing-council'
      | 'attend-council'
      | 'organise-councils'
      | 'decide-major-affairs'
      | 'deliberate-major-affairs'
      | 'elect'
      | 'be-elected'
      | 'propose'
      | 'vote'
      | 'be-informed'
      | 'nominate-liaison'
      | 'decide-in-secretary-generals-meeting'
      | 'decide-in-chairmans-meeting';
    /**
     * @description of the unit that I act for; none while it has no access
     * @enum {string}
     */
    MemberRight:
      | 'seat'
      | 'election'
      | 'proposal'
      | 'vote'
      | 'resources'
      | 'services-of-offices'
      | 'priority-in-cooperation';
    /** @enum {string} */
    MemberDuty:
      | 'keep-the-charter'
      | 'attend-and-carry-out-tasks'
      | 'provide-information-in-time'
      | 'take-part-in-exchange'
      | 'pay-the-annual-fee-in-time';
    MyRightsDto: {
      posts: components['schemas']['PostDto'][];
      /** @description what my posts allow now */
      rights: components['schemas']['PostRight'][];
      /** @description of the unit that I act for; none while it has no access */
      memberRights: components['schemas']['MemberRight'][];
      memberDuties: components['schemas']['MemberDuty'][];
    };
    RightsOfPostDto: {
      kind: components['schemas']['PostKind'];
      rights: components['schemas']['PostRight'][];
      termYears: number;
    };
    RightsTableDto: {
      posts: components['schemas']['RightsOfPostDto'][];
    };
    PostListDto: {
      items: components['schemas']['PostDto'][];
    };
    /** @enum {string} */
    NominationState: 'open' | 'accepted' | 'refused';
    NominationDto: {
      /** Format: uuid */
      id: string;
      memberName: string;
      personName: string;
      replacesName: string | null;
      reason: string;
      nominatedByName: string;
      /** Format: date-time */
      nominatedAt: string;
      state: components['schemas']['NominationState'];
      refusal: string | null;
    };
    NominationListDto: {
      items: components['schemas']['NominationDto'][];
    };
    NominateLiaisonDto: {
      /** Format: uuid */
      personId: string;
      /**
       * Format: uuid
       * @description the post of the liaison to be replaced
       */
      replacesId?: string | null;
      reason: string;
    };
    AcceptNominationDto: {
      /** @description of a second liaison (R6.2) */
      secondReason?: string | null;
    };
    EndPostDto: {
      /** @description on record, and told to the holder */
      reason: string;
    };
    /** @enum {string} */
    PostRowStatus: 'appointed' | 'new' | 'differs' | 'unchanged' | 'rejected';
    PostRowProblemDto: {
      field: string;
      message: string;
    };
    PostRowDto: {
      /** @description place in the file, counted from 1 */
      row: number;
      status: components['schemas']['PostRowStatus'];
      name: string;
      unit: string;
      problems: components['schemas']['PostRowProblemDto'][];
      /**
       * Format: date
       * @description the last day on record, where the list says another
       */
      recordedEndsOn: string | null;
    };
    PostReportDto: {
      total: number;
      /** @description in a preview those that would be */
      appointed: number;
      differs: number;
      unchanged: number;
      rejected: number;
      rows: components['schemas']['PostRowDto'][];
    };
    PostPageDto: {
      items: components['schemas']['PostDto'][];
      nextCursor: string | null;
    };
    AppointPostDto: {
      /** @enum {string} */
      kind:
        | 'chairman'
        | 'vice_chairman'
        | 'secretary_general'
        | 'standing_director'
        | 'director'
        | 'liaison';
      /**
       * Format: email
       * @description the account of the person
       */
      account: string;
      /** Format: uuid */
      memberId?: string | null;
      /** Format: date */
      startsOn?: string | null;
      /**
       * Format: date
       * @description the charter’s term where it is left out
       */
      termEndsOn?: string | null;
      /** @enum {string} */
      basis: 'election' | 'conference_appointment' | 'approval' | 'nomination';
      /** @description the minutes, document or vote by which it was decided */
      decision: string;
      /** @description of a second liaison (R6.2) */
      secondReason?: string | null;
    };
    SucceedPostDto: {
      /**
       * Format: email
       * @description the account of the successor
       */
      account: string;
      reason: string;
      /** @enum {string} */
      basis: 'election' | 'conference_appointment' | 'approval' | 'nomination';
      /** @description the minutes, document or vote by which it was decided */
      decision: string;
    };
    RenewPostDto: {
      /** @enum {string} */
      basis: 'election' | 'conference_appointment' | 'approval' | 'nomination';
      /** @description the minutes, document or vote by which it was decided */
      decision: string;
      /** Format: date */
      termEndsOn?: string | null;
    };
    RuleStepDto: {
      /** @description whoever administers the unit at that moment */
      administrators: boolean;
      people: string[];
    };
    ApprovalRuleDto: {
      /** @enum {string} */
      action: 'send-offer' | 'accept-offer' | 'award-rfq';
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /**
       * @description above this amount; greater than 0
       * @example 1234.50
       */
      above: string;
      /** @description who acts above it without asking */
      exempt: string[];
      steps: components['schemas']['RuleStepDto'][];
    };
    /** @enum {string} */
    UnitRole: 'administrator' | 'staff';
    UnitPersonDto: {
      /** Format: uuid */
      personId: string;
      name: string;
      role: components['schemas']['UnitRole'];
    };
    RuleProblemDto: {
      /** @example rules.0.steps.0.people */
      field: string;
      message: string;
    };
    ApprovalRulesDto: {
      /** @description 0: the unit never made any */
      version: number;
      rules: components['schemas']['ApprovalRuleDto'][];
      setByName: string | null;
      /** Format: date-time */
      setAt: string | null;
      people: components['schemas']['UnitPersonDto'][];
      /** @description such as an approver who has left */
      problems: components['schemas']['RuleProblemDto'][];
    };
    SetApprovalRulesDto: {
      /** @description as I loaded them; 0 for the first */
      version: number;
      rules: components['schemas']['ApprovalRuleDto'][];
    };
    DelegationDto: {
      /** Format: uuid */
      id: string;
      fromName: string;
      toName: string;
      /** Format: date */
      fromDay: string;
      /** Format: date */
      untilDay: string;
      /** @description I gave it, and can end it */
      mine: boolean;
    };
    DelegationListDto: {
      items: components['schemas']['DelegationDto'][];
      /** @description of the unit */
      people: components['schemas']['UnitPersonDto'][];
    };
    DelegateApprovalsDto: {
      /** Format: uuid */
      toPersonId: string;
      /** Format: date */
      fromDay: string;
      /** Format: date */
      untilDay: string;
    };
    /** @enum {string} */
    ApprovalAction: 'send-offer' | 'accept-offer' | 'award-rfq';
    ApprovalAmountDto: {
      /** @example 18650.00 */
      amount: string;
      /** @example CNY */
      currency: string;
    };
    /** @enum {string} */
    ApprovalState: 'waiting' | 'approved' | 'refused' | 'void' | 'withdrawn';
    ApprovalSummaryDto: {
      /** Format: uuid */
      id: string;
      action: components['schemas']['ApprovalAction'];
      /**
       * Format: uuid
       * @description the room or the request it stands at
       */
      subjectId: string;
      title: string;
      /** @description a path of the web app: where it was submitted */
      link: string;
      /** @description one for each currency */
      amounts: components['schemas']['ApprovalAmountDto'][];
      submittedByName: string;
      /** Format: date-time */
      submittedAt: string;
      state: components['schemas']['ApprovalState'];
      /** @description the present step, counted from 1 */
      step: number;
      /** @description how many there are */
      steps: number;
      /** @description names of who can decide the present step */
      waitingFor: string[];
      /** @description the present step is mine to decide */
      mine: boolean;
      /** @description why it was refused, or is void */
      reason: string | null;
      /** Format: date-time */
      closedAt: string | null;
    };
    ApprovalPageDto: {
      items: components['schemas']['ApprovalSummaryDto'][];
      nextCursor: string | null;
    };
    ApprovalTermDto: {
      label: string;
      value: string;
    };
    ApprovalPartDto: {
      /** @description the other unit */
      unit: string;
      total: components['schemas']['ApprovalAmountDto'];
      lines: string[];
      terms: components['schemas']['ApprovalTermDto'][];
    };
    ApprovalDifferenceDto: {
      label: string;
      before: string | null;
      after: string | null;
    };
    /** @enum {string} */
    ApprovalVerdict: 'approved' | 'refused';
    ApprovalStepDto: {
      no: number;
      /** @description names of those it was given to */
      people: string[];
      /** @description whoever administers the unit */
      administrators: boolean;
      verdict: components['schemas']['ApprovalVerdict'] | null;
      decidedByName: string | null;
      /** @description in whose place it was decided */
      forName: string | null;
      comment: string | null;
      /** Format: date-time */
      decidedAt: string | null;
    };
    /**
     * @description what I can do now
     * @enum {string}
     */
    ApprovalStep: 'approve' | 'refuse' | 'withdraw' | 'remind' | 'reassign';
    ApprovalDto: {
      /** Format: uuid */
      id: string;
      action: components['schemas']['ApprovalAction'];
      /**
       * Format: uuid
       * @description the room or the request it stands at
       */
      subjectId: string;
      title: string;
      /** @description a path of the web app: where it was submitted */
      link: string;
      /** @description one for each currency */
      amounts: components['schemas']['ApprovalAmountDto'][];
      submittedByName: string;
      /** Format: date-time */
      submittedAt: string;
      state: components['schemas']['ApprovalState'];
      /** @description the present step, counted from 1 */
      step: number;
      /** @description how many there are */
      steps: number;
      /** @description names of who can decide the present step */
      waitingFor: string[];
      /** @description the present step is mine to decide */
      mine: boolean;
      /** @description why it was refused, or is void */
      reason: string | null;
      /** Format: date-time */
      closedAt: string | null;
      /** @description SHA-256 of what is decided; a decision says which it saw */
      contentHash: string;
      parts: components['schemas']['ApprovalPartDto'][];
      /** @description to what was there before */
      differences: components['schemas']['ApprovalDifferenceDto'][];
      history: components['schemas']['ApprovalStepDto'][];
      /** @description in whose place I decide */
      inPlaceOf: string | null;
      /** Format: date-time */
      remindedAt: string | null;
      /** @description what I can do now */
      actions: components['schemas']['ApprovalStep'][];
    };
    ApproveStepDto: {
      /** @description the step that I decide */
      step: number;
      /** @description of what I saw */
      contentHash: string;
      comment?: string;
    };
    RefuseStepDto: {
      /** @description the step that I decide */
      step: number;
      /** @description of what I saw */
      contentHash: string;
      comment: string;
    };
    ReassignStepDto: {
      /** Format: uuid */
      personId: string;
      reason: string;
    };
    PartDto: {
      /** Format: uuid */
      memberId: string;
      /**
       * @description CNY
       * @example 1234.50
       */
      amount: string;
    };
    BookLineDto: {
      /** @description add up to the amount received */
      parts: components['schemas']['PartDto'][];
    };
    SetLineAsideDto: {
      /** @description on record */
      reason: string;
    };
    ReversePaymentDto: {
      /** @description on record, and told to the unit */
      reason: string;
    };
    FeeFigureDto: {
      year: number;
      kind: components['schemas']['MemberKind'];
      invoices: number;
      /**
       * @description CNY
       * @example 5000.00
       */
      invoiced: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      paid: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      waived: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      owed: string;
      /**
       * @description of it past the due day
       * @example 5000.00
       */
      late: string;
      /**
       * @description received in the year and not owed yet
       * @example 5000.00
       */
      credit: string;
    };
    FeeOverviewDto: {
      /**
       * @description received and not owed yet
       * @example 5000.00
       */
      credit: string;
      figures: components['schemas']['FeeFigureDto'][];
    };
    FeeRateDto: {
      year: number;
      kind: components['schemas']['MemberKind'];
      /**
       * @description CNY
       * @example 5000.00
       */
      amount: string;
      /** Format: date-time */
      setAt: string;
    };
    FeeSettingsDto: {
      /** @description newest first; the first of a year and kind is in force */
      rates: components['schemas']['FeeRateDto'][];
      graceDays: number;
      remindBefore: number[];
      remindAfter: number[];
    };
    SetFeeRateDto: {
      year: number;
      /** @enum {string} */
      kind:
        | 'county'
        | 'development_zone'
        | 'key_township'
        | 'domestic_enterprise'
        | 'foreign_enterprise';
      /**
       * @description CNY; 0 for none
       * @example 1234.50
       */
      amount: string;
    };
    DaysDto: {
      days: number;
    };
    SetFeePolicyDto: {
      /** @description days of grace after the due day */
      graceDays: number;
      remindBefore: components['schemas']['DaysDto'][];
      remindAfter: components['schemas']['DaysDto'][];
    };
    /** @enum {string} */
    InvoiceState: 'draft' | 'issued' | 'sent' | 'partial' | 'paid' | 'excess' | 'cancelled';
    InvoiceDto: {
      /** Format: uuid */
      id: string;
      /**
       * @description null for a draft
       * @example JF-2026-000012
       */
      number: string | null;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      kind: components['schemas']['MemberKind'];
      year: number;
      /**
       * @description CNY
       * @example 5000.00
       */
      amount: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      paid: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      waived: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      owed: string;
      /** Format: date */
      dueOn: string;
      state: components['schemas']['InvoiceState'];
      /** @description open past the due day */
      late: boolean;
    };
    InvoicePageDto: {
      items: components['schemas']['InvoiceDto'][];
      nextCursor: string | null;
    };
    IssueInvoiceDto: {
      /** Format: uuid */
      memberId: string;
      year: number;
      /** Format: date */
      dueOn: string;
    };
    RunFeesDto: {
      year: number;
      /** Format: date */
      dueOn: string;
      /** @description to be looked at before they are issued */
      asDrafts?: boolean;
    };
    FeeRunDto: {
      issued: number;
    };
    IssueDraftsDto: {
      year: number;
    };
    WaiveFeeDto: {
      /**
       * @description CNY
       * @example 1234.50
       */
      amount: string;
      /** @description on record */
      reason: string;
    };
    CancelInvoiceDto: {
      /** @description on record */
      reason: string;
    };
    /** @enum {string} */
    OfficialReceiptKind: 'membership' | 'e-invoice';
    OfficialReceiptDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['OfficialReceiptKind'];
      /** @description of older receipts; else empty */
      code: string;
      /** @example 26312000000000012345 */
      number: string;
      /** Format: date */
      issuedOn: string | null;
      /**
       * @description CNY; negative: a red one
       * @example 5000.00
       */
      amount: string;
      /** @description of the blue one that a red one nets */
      redOfNumber: string | null;
      /** @description a red one nets it */
      netted: boolean;
      hasFile: boolean;
    };
    OfficialReceiptListDto: {
      items: components['schemas']['OfficialReceiptDto'][];
    };
    NoteOfficialReceiptDto: {
      /** @enum {string} */
      kind: 'membership' | 'e-invoice';
      /** @description 20 digits for an e-invoice */
      number: string;
      /** @description of older receipts */
      code?: string;
      /** Format: date */
      issuedOn?: string | null;
      /** @description a red one: what it nets */
      redOfNumber?: string | null;
    };
    /** @enum {string} */
    PaymentState: 'pending' | 'completed' | 'failed' | 'reversed';
    PaymentDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      amount: string;
      /**
       * @description credit that is left of it
       * @example 5000.00
       */
      unallocated: string;
      /** Format: date */
      receivedOn: string;
      payer: string;
      note: string | null;
      state: components['schemas']['PaymentState'];
      hasReceipt: boolean;
      officialNumber: string | null;
    };
    PaymentPageDto: {
      items: components['schemas']['PaymentDto'][];
      nextCursor: string | null;
    };
    RecordPaymentDto: {
      /** Format: uuid */
      memberId: string;
      /**
       * @description CNY
       * @example 1234.50
       */
      amount: string;
      /** Format: date */
      receivedOn: string;
      payer: string;
      note?: string | null;
    };
    MyFeesDto: {
      /**
       * @description CNY
       * @example 5000.00
       */
      owed: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      credit: string;
      invoices: components['schemas']['InvoiceDto'][];
      payments: components['schemas']['PaymentDto'][];
    };
    /** @enum {string} */
    Bank: 'icbc' | 'ccb' | 'abc' | 'cmb' | 'other';
    StatementDto: {
      /** Format: uuid */
      id: string;
      bank: components['schemas']['Bank'];
      account: string;
      fileName: string;
      /** Format: date */
      fromOn: string;
      /** Format: date */
      toOn: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      openingBalance: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      closingBalance: string;
      newLines: number;
      /** @description that an earlier file had; not counted again */
      knownLines: number;
      /** @description CNY by which it does not join what was before */
      gap: string | null;
      /** @description received lines that wait for a person */
      waiting: number;
      /** @description that are certain and being booked */
      booking: number;
      booked: number;
      setAside: number;
      outgoing: number;
      /** Format: date-time */
      importedAt: string;
    };
    StatementPageDto: {
      items: components['schemas']['StatementDto'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    BankLineState: 'open' | 'booked' | 'set-aside' | 'outgoing';
    /** @enum {string} */
    PayerCertainty: 'certain' | 'probable' | 'ambiguous' | 'unknown';
    /** @enum {string} */
    PayerReason:
      | 'account'
      | 'name'
      | 'alias'
      | 'invoice-number'
      | 'mentioned'
      | 'similar'
      | 'several'
      | 'amount-differs'
      | 'nothing-owed'
      | 'other-purpose'
      | 'gone'
      | 'large';
    PayingUnitDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * @description what it owes now, of all years
       * @example 5000.00
       */
      owed: string;
    };
    StatementLineDto: {
      /** Format: uuid */
      id: string;
      /** @description place in the file, counted from 1 */
      row: number;
      /** Format: date */
      happenedOn: string;
      /**
       * @description CNY; negative: went out
       * @example 5000.00
       */
      amount: string;
      /**
       * @description CNY
       * @example 5000.00
       */
      balance: string;
      counterName: string;
      counterAccount: string | null;
      text: string;
      state: components['schemas']['BankLineState'];
      certainty: components['schemas']['PayerCertainty'] | null;
      reasons: components['schemas']['PayerReason'][];
      /** Format: uuid */
      proposedMemberId: string | null;
      /** @description the best first */
      candidates: components['schemas']['PayingUnitDto'][];
      /** @description whose payments it was booked as */
      bookedFor: components['schemas']['PayingUnitDto'][];
      /**
       * Format: uuid
       * @description the first of its payments
       */
      paymentId: string | null;
      note: string | null;
    };
    StatementLinePageDto: {
      items: components['schemas']['StatementLineDto'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    ApplicationState:
      | 'draft'
      | 'applied'
      | 'returned_by_secretariat'
      | 'inspection'
      | 'reported'
      | 'returned_by_secretary_general'
      | 'endorsed'
      | 'returned_by_chairman'
      | 'approved'
      | 'refused'
      | 'withdrawn';
    TimeLeftDto: {
      /** @description negative: so many have passed since */
      workingDays: number;
      late: boolean;
    };
    ApplicationCardDto: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['ApplicationState'];
      /** @enum {string|null} */
      kind:
        | 'county'
        | 'development_zone'
        | 'key_township'
        | 'domestic_enterprise'
        | 'foreign_enterprise'
        | null;
      nameZh: string | null;
      /** Format: date */
      receivedOn: string | null;
      /** Format: date */
      inspectionDueOn: string | null;
      /** @description holidays up to the due day are not all published yet */
      dueProvisional: boolean;
      /** @description for the inspection; null when it is not awaited */
      timeLeft: components['schemas']['TimeLeftDto'] | null;
      version: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
    };
    ApplicationPageDto: {
      items: components['schemas']['ApplicationCardDto'][];
      nextCursor: string | null;
    };
    BoardColumnDto: {
      state: components['schemas']['ApplicationState'];
      count: number;
      /** @description the first of them, the most urgent first */
      items: components['schemas']['ApplicationCardDto'][];
    };
    BoardDto: {
      columns: components['schemas']['BoardColumnDto'][];
    };
    StatedResourceDto: {
      /** @enum {string} */
      kind:
        | 'space'
        | 'resources'
        | 'products'
        | 'markets'
        | 'means_of_production'
        | 'technology'
        | 'talent'
        | 'capital';
      text: string;
    };
    ApplicationFileDto: {
      /** @enum {string|null} */
      kind?:
        | 'county'
        | 'development_zone'
        | 'key_township'
        | 'domestic_enterprise'
        | 'foreign_enterprise'
        | null;
      nameZh?: string | null;
      nameEn?: string | null;
      creditCode?: string | null;
      /** @description GB/T 2260, at county level */
      regionCode?: string | null;
      /** @description codes of GB/T 4754 */
      industries?: string[];
      contactName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      address?: string | null;
      website?: string | null;
      introduction?: string | null;
      offers?: components['schemas']['StatedResourceDto'][];
      needs?: components['schemas']['StatedResourceDto'][];
    };
    /**
     * @description what the state allows
     * @enum {string}
     */
    ApplicationAction: 'submit' | 'return' | 'assign' | 'report' | 'pass' | 'refuse' | 'withdraw';
    StepDto: {
      action: components['schemas']['ApplicationAction'];
      from: components['schemas']['ApplicationState'];
      to: components['schemas']['ApplicationState'];
      reason: string | null;
      byName: string | null;
      /** Format: date-time */
      at: string;
    };
    ApplicantDto: {
      /** Format: uuid */
      personId: string;
      name: string;
    };
    InspectorDto: {
      /** Format: uuid */
      personId: string | null;
      name: string;
    };
    AttachedFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description bytes */
      size: number;
      /** @enum {string} */
      purpose: 'application' | 'inspection';
    };
    PaperDto: {
      /** @enum {string} */
      kind: 'approval' | 'certificate';
      number: string;
      checkCode: string;
    };
    VisitDto: {
      /** @description proposed days */
      days: string[];
      invitation: string;
    };
    /** @enum {string} */
    FindingSubject: 'identity' | 'operation' | 'resources' | 'needs' | 'reputation' | 'willingness';
    /** @enum {string} */
    FindingVerdict: 'good' | 'fair' | 'poor' | 'not_seen';
    FindingDto: {
      subject: components['schemas']['FindingSubject'];
      verdict: components['schemas']['FindingVerdict'];
      note: string;
    };
    /** @enum {string} */
    Recommendation: 'admit' | 'admit_with_conditions' | 'refuse';
    ReportDto: {
      /** Format: date */
      visitedOn: string;
      findings: components['schemas']['FindingDto'][];
      summary: string;
      recommendation: components['schemas']['Recommendation'];
      /** Format: date-time */
      reportedAt: string;
    };
    ApplicationDto: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['ApplicationState'];
      /** @enum {string|null} */
      kind:
        | 'county'
        | 'development_zone'
        | 'key_township'
        | 'domestic_enterprise'
        | 'foreign_enterprise'
        | null;
      nameZh: string | null;
      /** Format: date */
      receivedOn: string | null;
      /** Format: date */
      inspectionDueOn: string | null;
      /** @description holidays up to the due day are not all published yet */
      dueProvisional: boolean;
      /** @description for the inspection; null when it is not awaited */
      timeLeft: components['schemas']['TimeLeftDto'] | null;
      version: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
      file: components['schemas']['ApplicationFileDto'];
      /** @description of its region: province, city, county */
      regionName: string | null;
      /** @description what the state allows */
      actions: components['schemas']['ApplicationAction'][];
      charterVersion: number | null;
      /** Format: date-time */
      charterAcceptedAt: string | null;
      /** Format: uuid */
      memberId: string | null;
      /** @description oldest first */
      steps: components['schemas']['StepDto'][];
      people: components['schemas']['ApplicantDto'][];
      inspectors: components['schemas']['InspectorDto'][];
      files: components['schemas']['AttachedFileDto'][];
      papers: components['schemas']['PaperDto'][];
      visit: components['schemas']['VisitDto'] | null;
      /** @description not for applicants */
      report: components['schemas']['ReportDto'] | null;
    };
    ReturnApplicationDto: {
      /** @description the version that this is based on */
      version: number;
      /** @description on record, and sent to the applicant */
      reason: string;
    };
    InspectorAccountDto: {
      /** Format: email */
      account: string;
    };
    AssignInspectorsDto: {
      /** @description the version that this is based on */
      version: number;
      /** @description people with an account */
      inspectors: components['schemas']['InspectorAccountDto'][];
    };
    ProposeVisitDto: {
      /** @description days, such as 2026-12-03 */
      days: string[];
      invitation: string;
    };
    PastCasePolicyDto: {
      answerDays: number;
      appealDays: number;
      firstFeeDays: number;
      setByName: string | null;
      /** Format: date-time */
      setAt: string;
    };
    CasePolicyDto: {
      answerDays: number;
      appealDays: number;
      firstFeeDays: number;
      /** @description newest first */
      history: components['schemas']['PastCasePolicyDto'][];
    };
    SetCasePolicyDto: {
      /** @description to answer a notice of expulsion */
      answerDays: number;
      /** @description to appeal against an expulsion */
      appealDays: number;
      /** @description to pay the first fee */
      firstFeeDays: number;
    };
    UnitCertificateDto: {
      number: string;
      /** @description with it anybody reads the standing of today */
      checkCode: string;
      /** Format: date */
      issuedOn: string;
    };
    MyCertificateDto: {
      /** @description null where none was issued */
      certificate: components['schemas']['UnitCertificateDto'] | null;
    };
    CharterVersionDto: {
      number: number;
      title: string;
      /** Format: date */
      effectiveFrom: string;
      /** @description in force now */
      current: boolean;
    };
    CharterListDto: {
      items: components['schemas']['CharterVersionDto'][];
    };
    CharterDto: {
      number: number;
      title: string;
      /** Format: date */
      effectiveFrom: string;
      /** @description in force now */
      current: boolean;
      /** @description each line is a paragraph */
      body: string;
    };
    PublishCharterDto: {
      title: string;
      /** @description each line is a paragraph */
      body: string;
      /** Format: date */
      effectiveFrom: string;
    };
    /** @enum {string} */
    ExpulsionState:
      | 'prepared'
      | 'noticed'
      | 'answered'
      | 'dismissed'
      | 'dropped'
      | 'expelled'
      | 'appealed'
      | 'upheld'
      | 'reversed';
    ExpulsionCardDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'] | null;
      state: components['schemas']['ExpulsionState'];
      /** Format: date-time */
      openedAt: string;
      /**
       * Format: date
       * @description the last day to answer
       */
      answerDueOn: string | null;
      /**
       * Format: date
       * @description the last day to appeal
       */
      appealDueOn: string | null;
      version: number;
    };
    ExpulsionPageDto: {
      items: components['schemas']['ExpulsionCardDto'][];
      nextCursor: string | null;
    };
    OpenExpulsionDto: {
      /** Format: uuid */
      memberId: string;
      /** @description what the unit reads in the notice */
      reasons: string;
    };
    /** @enum {string} */
    ExpulsionPurpose: 'evidence' | 'answer' | 'appeal';
    ExpulsionFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description bytes */
      size: number;
      purpose: components['schemas']['ExpulsionPurpose'];
    };
    /** @enum {string} */
    ExpulsionAction:
      'notify' | 'drop' | 'answer' | 'expel' | 'dismiss' | 'appeal' | 'uphold' | 'reverse';
    ExpulsionStepDto: {
      action: components['schemas']['ExpulsionAction'];
      to: components['schemas']['ExpulsionState'];
      reason: string | null;
      byName: string | null;
      /** Format: date-time */
      at: string;
    };
    ExpulsionCaseDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'] | null;
      state: components['schemas']['ExpulsionState'];
      /** Format: date-time */
      openedAt: string;
      /**
       * Format: date
       * @description the last day to answer
       */
      answerDueOn: string | null;
      /**
       * Format: date
       * @description the last day to appeal
       */
      appealDueOn: string | null;
      version: number;
      reasons: string;
      /** Format: date-time */
      noticedAt: string | null;
      /** @description the period to answer is over */
      answerOver: boolean;
      answer: string | null;
      decisionReason: string | null;
      decidedByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      /** @description the number of the circular */
      circularNumber: string | null;
      appeal: string | null;
      appealReason: string | null;
      /** @description the number of the reversal */
      reversalNumber: string | null;
      files: components['schemas']['ExpulsionFileDto'][];
      steps: components['schemas']['ExpulsionStepDto'][];
      /** @description whether I decide on it now: by my post, and not concerned */
      mayDecide: boolean;
    };
    NotifyExpulsionDto: {
      /** @description the version that this is based on */
      version: number;
      /** @description days to answer, after today */
      answerDays: number;
    };
    DecideExpulsionDto: {
      /** @description the version that this is based on */
      version: number;
      /** @enum {string} */
      outcome: 'expel' | 'dismiss';
      /** @description on record, and told to the unit */
      reason: string;
    };
    SettleAppealDto: {
      /** @description the version that this is based on */
      version: number;
      /** @enum {string} */
      outcome: 'uphold' | 'reverse';
      /** @description on record, and told to the unit */
      reason: string;
    };
    DropExpulsionDto: {
      /** @description the version that this is based on */
      version: number;
      /** @description on record */
      reason: string;
    };
    CeremonyDto: {
      /** Format: date */
      heldOn: string;
      place: string | null;
      note: string | null;
    };
    CredentialDto: {
      /** Format: uuid */
      documentId: string;
      number: string;
      holder: string;
      position: string;
    };
    FormalitiesDto: {
      ceremony: components['schemas']['CeremonyDto'] | null;
      credentials: components['schemas']['CredentialDto'][];
    };
    RecordCeremonyDto: {
      /** Format: date */
      heldOn: string;
      place?: string | null;
      note?: string | null;
    };
    IssueCredentialDto: {
      /** @description the person who holds it */
      holder: string;
      /** @description in the unit */
      position: string;
    };
    ApplicationListDto: {
      items: components['schemas']['ApplicationCardDto'][];
    };
    FindingRequestDto: {
      /** @enum {string} */
      subject: 'identity' | 'operation' | 'resources' | 'needs' | 'reputation' | 'willingness';
      /** @enum {string} */
      verdict: 'good' | 'fair' | 'poor' | 'not_seen';
      note: string;
    };
    HandInReportDto: {
      /** @description the version that this is based on */
      version: number;
      /** Format: date */
      visitedOn: string;
      findings: components['schemas']['FindingRequestDto'][];
      summary: string;
      /** @enum {string} */
      recommendation: 'admit' | 'admit_with_conditions' | 'refuse';
    };
    StartApplicationDto: {
      file: components['schemas']['ApplicationFileDto'];
    };
    JoinApplicationDto: {
      /** @description from the link of a colleague */
      code: string;
    };
    SaveDraftDto: {
      file: components['schemas']['ApplicationFileDto'];
      /** @description the version that this is based on */
      version: number;
    };
    SubmitApplicationDto: {
      /** @description the version that this is based on */
      version: number;
      /** @description the version of the charter that is accepted */
      charterVersion: number;
    };
    WithdrawApplicationDto: {
      /** @description the version that this is based on */
      version: number;
      reason?: string | null;
    };
    ShareDto: {
      /** @description for /my-applications/join */
      code: string;
    };
    ExpulsionListDto: {
      items: components['schemas']['ExpulsionCardDto'][];
    };
    AnswerExpulsionDto: {
      /** @description the version that this is based on */
      version: number;
      text: string;
    };
    /** @enum {string} */
    WithdrawalState: 'requested' | 'confirmed' | 'taken_back' | 'effective';
    WithdrawalDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'] | null;
      state: components['schemas']['WithdrawalState'];
      reason: string;
      /**
       * Format: date
       * @description the day that the unit asked for
       */
      wishedOn: string;
      /**
       * Format: date
       * @description from this day on it is no member
       */
      effectiveOn: string | null;
      requestedByName: string | null;
      /** Format: date-time */
      requestedAt: string;
      confirmedByName: string | null;
      version: number;
    };
    WithdrawalListDto: {
      items: components['schemas']['WithdrawalDto'][];
    };
    RequestWithdrawalDto: {
      /** @description on record */
      reason: string;
      /**
       * Format: date
       * @description from when on the unit wishes to be no member
       */
      wishedOn: string;
    };
    /** @enum {string} */
    MeetingKind: 'secretary_general' | 'chairman';
    MeetingDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MeetingKind'];
      /** Format: date */
      heldOn: string;
      place: string | null;
      attendees: string;
      cases: number;
      /** @description of them not decided yet */
      open: number;
      /**
       * Format: uuid
       * @description the document
       */
      minutesId: string | null;
      minutesNumber: string | null;
    };
    MeetingPageDto: {
      items: components['schemas']['MeetingDto'][];
      nextCursor: string | null;
    };
    PlanMeetingDto: {
      /** @enum {string} */
      kind: 'secretary_general' | 'chairman';
      /** Format: date */
      heldOn: string;
      place?: string | null;
      /** @description who takes part, as the minutes name them */
      attendees: string;
      /** @description the applications on the agenda, in their order */
      applicationIds: string[];
    };
    MeetingCaseDto: {
      /** Format: uuid */
      applicationId: string;
      nameZh: string;
      state: components['schemas']['ApplicationState'];
      /** @enum {string|null} */
      recommendation: 'admit' | 'admit_with_conditions' | 'refuse' | null;
      /** @enum {string|null} */
      outcome: 'pass' | 'refuse' | 'return' | null;
      reason: string | null;
      decidedByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
    };
    MeetingDetailsDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['MeetingKind'];
      /** Format: date */
      heldOn: string;
      place: string | null;
      attendees: string;
      cases: number;
      /** @description of them not decided yet */
      open: number;
      /**
       * Format: uuid
       * @description the document
       */
      minutesId: string | null;
      minutesNumber: string | null;
      agenda: components['schemas']['MeetingCaseDto'][];
      /** @description whether I decide in such meetings */
      mayDecide: boolean;
    };
    SetAgendaDto: {
      applicationIds: string[];
    };
    DecideCaseDto: {
      /** @enum {string} */
      outcome: 'pass' | 'refuse' | 'return';
      /** @description on record, and sent to the applicant */
      reason?: string | null;
    };
    WithdrawalPageDto: {
      items: components['schemas']['WithdrawalDto'][];
      nextCursor: string | null;
    };
    ConfirmWithdrawalDto: {
      /**
       * Format: date
       * @description from this day on the unit is no member
       */
      effectiveOn: string;
    };
    CertificateFileDto: {
      /** Format: uuid */
      id: string;
      /** @description as it was called when it was uploaded */
      name: string;
    };
    /** @enum {string} */
    Side: 'supply' | 'demand';
    /** @enum {string} */
    ResourceKind:
      | 'space'
      | 'resources'
      | 'products'
      | 'markets'
      | 'means_of_production'
      | 'technology'
      | 'talent'
      | 'capital';
    AttributeDto: {
      name: string;
      /** @description as people read it: DN50, 1.6 MPa, 304 */
      value: string;
      /** @description the figure in it; read from the value where left out */
      number?: number | null;
      unit?: string | null;
      /**
       * @description of a demand: a supply that states another value does not fit
       * @enum {string}
       */
      must?: 'exact' | 'at_least' | 'at_most';
    };
    VariantDto: {
      /** @description among the others: DN200, 10A */
      model: string;
      ownNumber?: string | null;
      attributes?: components['schemas']['AttributeDto'][];
      /**
       * @description in the currency of the price
       * @example 1234.50
       */
      price?: string | null;
      /**
       * @description in the unit of the quantity
       * @example 1234.50
       */
      stock?: string | null;
    };
    QuantityDto: {
      /** @example 1234.50 */
      value: string;
      /** @description as people write it: 吨, 件, 台 */
      unit: string;
    };
    MoneyDto: {
      /** @example 1234.50 */
      amount: string;
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
    };
    /** @enum {string} */
    PriceTax: 'included' | 'excluded';
    PriceTierDto: {
      /**
       * @description from so many on, of what the price is for one of
       * @example 1234.50
       */
      from: string;
      /**
       * @description in the currency of the price
       * @example 1234.50
       */
      amount: string;
    };
    CertificateDto: {
      name: string;
      number?: string | null;
      /** Format: date */
      validUntil?: string | null;
      file?: components['schemas']['CertificateFileDto'] | null;
    };
    ListingOriginDto: {
      /** @description ISO 3166-1 alpha-2 */
      country: string;
      place: string | null;
      name: string;
      nameEn: string;
    };
    /** @enum {string} */
    RegionWish: 'any' | 'coastal' | 'interior';
    ListingImageDto: {
      /** Format: uuid */
      id: string;
      name: string;
      url: string;
      thumbnailUrl: string;
    };
    /** @enum {string} */
    ListingState: 'draft' | 'published' | 'paused' | 'expired' | 'withdrawn';
    ListingDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'];
      side: components['schemas']['Side'];
      kind: components['schemas']['ResourceKind'];
      title: string;
      /** @description the unit’s own: 货号 */
      ownNumber: string | null;
      description: string;
      industry: components['schemas']['IndustryRefDto'] | null;
      attributes: components['schemas']['AttributeDto'][];
      /** @description sizes, each with what it alone has */
      variants: components['schemas']['VariantDto'][];
      quantity: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable; of a demand the ceiling */
      price: components['schemas']['MoneyDto'] | null;
      /** @description what the price is for one of */
      priceUnit: string | null;
      priceTax: components['schemas']['PriceTax'] | null;
      /** @description percent */
      taxRate: string | null;
      /** @description by quantity, ascending */
      priceTiers: components['schemas']['PriceTierDto'][];
      packing: string | null;
      /** @description a month */
      capacity: components['schemas']['QuantityDto'] | null;
      certificates: components['schemas']['CertificateDto'][];
      /** @description null: China */
      origin: components['schemas']['ListingOriginDto'] | null;
      minimumOrder: components['schemas']['QuantityDto'] | null;
      /** @description supply: calendar days */
      leadTimeDays: number | null;
      /**
       * Format: date
       * @description demand: last day of delivery
       */
      dueDate: string | null;
      /** @description null: abroad */
      regionCode: string | null;
      regionName: string;
      /** @description abroad the country */
      provinceName: string;
      /** @description null: abroad */
      coast: components['schemas']['Coast'] | null;
      crossRegionWish: components['schemas']['RegionWish'];
      /**
       * Format: date
       * @description last day on which it is shown
       */
      validUntil: string | null;
      images: components['schemas']['ListingImageDto'][];
      state: components['schemas']['ListingState'];
      version: number;
      /**
       * Format: date
       * @description its unit says by this day that it still holds
       */
      confirmBy: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description of the unit I act for */
      mine: boolean;
      /** @description what I can do with it now */
      actions: string[];
    };
    ChosenColumnDto: {
      sheet: string;
      /** @description column in the sheet, from 0 */
      at: number;
      header: string;
      /** @enum {string} */
      meaning:
        | 'title'
        | 'description'
        | 'remark'
        | 'quantity'
        | 'unit'
        | 'price'
        | 'priceUnit'
        | 'currency'
        | 'amount'
        | 'budget'
        | 'minimumOrder'
        | 'packing'
        | 'taxRate'
        | 'leadTime'
        | 'deliveryDay'
        | 'dueDate'
        | 'validUntil'
        | 'region'
        | 'industry'
        | 'category'
        | 'kind'
        | 'regionWish'
        | 'ownNumber'
        | 'capacity'
        | 'origin'
        | 'certificate'
        | 'listing'
        | 'model'
        | 'specification'
        | 'property'
        | 'confidential'
        | 'ignored'
        | 'other';
    };
    PlaceDto: {
      sheet: string;
      /** @description column in the sheet, from 0 */
      at: number;
    };
    CorrectedCellDto: {
      sheet: string;
      /** @description column in the sheet, from 0 */
      at: number;
      /** @description as a spreadsheet program numbers it */
      row: number;
      text: string;
    };
    SaidOfAllDto: {
      /** @enum {string} */
      meaning:
        | 'industry'
        | 'kind'
        | 'region'
        | 'unit'
        | 'priceUnit'
        | 'minimumOrder'
        | 'packing'
        | 'taxRate'
        | 'leadTime'
        | 'dueDate'
        | 'validUntil'
        | 'regionWish';
      text: string;
      /** @description also of goods that say something else */
      everywhere: boolean;
    };
    ImportChoicesDto: {
      columns: components['schemas']['ChosenColumnDto'][];
      /** @description tables that are not imported */
      leftOut: components['schemas']['PlaceDto'][];
      cells: components['schemas']['CorrectedCellDto'][];
      all: components['schemas']['SaidOfAllDto'][];
    };
    /** @enum {string} */
    ImportState: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    /** @enum {string} */
    ColumnMeaning:
      | 'title'
      | 'description'
      | 'remark'
      | 'quantity'
      | 'unit'
      | 'price'
      | 'priceUnit'
      | 'currency'
      | 'amount'
      | 'budget'
      | 'minimumOrder'
      | 'packing'
      | 'taxRate'
      | 'leadTime'
      | 'deliveryDay'
      | 'dueDate'
      | 'validUntil'
      | 'region'
      | 'industry'
      | 'category'
      | 'kind'
      | 'regionWish'
      | 'ownNumber'
      | 'capacity'
      | 'origin'
      | 'certificate'
      | 'listing'
      | 'model'
      | 'specification'
      | 'property'
      | 'confidential'
      | 'ignored'
      | 'other';
    ImportedColumnDto: {
      /** @description in the sheet, from 0 */
      at: number;
      /** @description as it stands above the column */
      header: string;
      meaning: components['schemas']['ColumnMeaning'];
      /**
       * @description why it is taken for that
       * @enum {string}
       */
      reason: 'header' | 'values' | 'user';
      /**
       * @description why it is not taken over; null: it is
       * @enum {string|null}
       */
      leftOut: 'hidden' | 'confidential' | 'ignored' | null;
    };
    LeftOutRowDto: {
      /** @description as a spreadsheet program numbers it */
      row: number;
      /** @enum {string} */
      why: 'header' | 'section' | 'total' | 'note';
      text: string;
    };
    ImportedTableDto: {
      /** @description empty: the file has one sheet without a name */
      sheet: string;
      /** @description goods in it */
      rows: number;
      /** @description there is no header; what the columns are is guessed from their values */
      guessed: boolean;
      /** @description its goods are imported */
      taken: boolean;
      columns: components['schemas']['ImportedColumnDto'][];
      /** @description the first rows that are no goods */
      leftOut: components['schemas']['LeftOutRowDto'][];
      leftOutRows: number;
    };
    ImportDto: {
      /** Format: uuid */
      id: string;
      fileName: string;
      side: components['schemas']['Side'];
      kind: components['schemas']['ResourceKind'];
      publish: boolean;
      state: components['schemas']['ImportState'];
      /** @description null until the file was read */
      total: number | null;
      processed: number;
      /** @description new listings */
      accepted: number;
      /** @description listings of earlier files that say something else now */
      updated: number;
      /** @description listings of earlier files that say the same */
      unchanged: number;
      rejected: number;
      /** @description what was found; none until the file was read */
      tables: components['schemas']['ImportedTableDto'][];
      /** @description why it failed as a whole */
      problem: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    PreviewCountsDto: {
      accepted: number;
      updated: number;
      unchanged: number;
      rejected: number;
      /** @description rows of which something is told */
      noted: number;
    };
    NoteCountDto: {
      field: string;
      code: string;
      message: string;
      /** @description how many rows it is told of */
      rows: number;
    };
    PreviewedListingDto: {
      description: string;
      attributes: components['schemas']['AttributeDto'][];
      quantity: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable */
      price: components['schemas']['MoneyDto'] | null;
      priceUnit: string | null;
      minimumOrder: components['schemas']['QuantityDto'] | null;
      leadTimeDays: number | null;
      /** Format: date */
      dueDate: string | null;
      /** Format: date */
      validUntil: string | null;
      /** @description its name, stated or suggested */
      industry: string | null;
      region: string;
    };
    CellDto: {
      /** @description column in the sheet, from 0 */
      at: number;
      header: string;
      meaning: components['schemas']['ColumnMeaning'];
      text: string;
    };
    RowProblemDto: {
      field: string;
      code: string;
      message: string;
    };
    PreviewedRowDto: {
      /** @description empty: the file has one sheet without a name */
      sheet: string;
      /** @description as a spreadsheet program numbers it */
      row: number;
      /**
       * @description what would become of it
       * @enum {string}
       */
      status: 'accepted' | 'updated' | 'unchanged' | 'rejected';
      /** @enum {string|null} */
      becomes: 'draft' | 'published' | null;
      title: string;
      listing: components['schemas']['PreviewedListingDto'] | null;
      /** @description as they are read, the empty ones too */
      cells: components['schemas']['CellDto'][];
      problems: components['schemas']['RowProblemDto'][];
    };
    ImportPreviewDto: {
      tables: components['schemas']['ImportedTableDto'][];
      /** @description goods that were read */
      total: number;
      /** @description the file is longer: only its first rows were read */
      cut: boolean;
      counts: components['schemas']['PreviewCountsDto'];
      /** @description what is told, the most frequent first */
      notes: components['schemas']['NoteCountDto'][];
      /** @description rows that the filter lets through */
      matching: number;
      /** @description place of the first shown among them */
      from: number;
      rows: components['schemas']['PreviewedRowDto'][];
    };
    ImportPageDto: {
      items: components['schemas']['ImportDto'][];
      nextCursor: string | null;
    };
    ImportRowDto: {
      /** @description empty: the file has one sheet without a name */
      sheet: string;
      /** @description as a spreadsheet program numbers it */
      row: number;
      /** @enum {string} */
      status: 'accepted' | 'updated' | 'unchanged' | 'rejected';
      title: string;
      /** Format: uuid */
      listingId: string | null;
      /** @description why it was rejected, or what is to be known of it */
      problems: components['schemas']['RowProblemDto'][];
      /** @description cells by header */
      raw: {
        [key: string]: string;
      };
    };
    ImportRowPageDto: {
      items: components['schemas']['ImportRowDto'][];
      nextCursor: string | null;
    };
    ListingVersionDto: {
      version: number;
    };
    PlacedListingDto: {
      /** Format: uuid */
      id: string;
      title: string;
    };
    PlacedImageDto: {
      /** @description with its folders, as it was packed */
      file: string;
      /** @enum {string} */
      outcome: 'added' | 'already' | 'no-listing' | 'several' | 'no-picture' | 'refused';
      listing: components['schemas']['PlacedListingDto'] | null;
      /** @description why it was refused */
      reason: string | null;
    };
    PlacedImagesDto: {
      added: number;
      items: components['schemas']['PlacedImageDto'][];
    };
    BatchDto: {
      /** @enum {string} */
      action:
        | 'publish'
        | 'pause'
        | 'resume'
        | 'withdraw'
        | 'delete'
        | 'confirm'
        | 'industry'
        | 'price'
        | 'undo';
      ids: string[];
      /** @description for industry */
      industryCode?: string | null;
      /**
       * @description for price: percent up, below 0 down
       * @example 1234.50
       */
      pricePercent?: string | null;
    };
    BatchRefusalDto: {
      /** Format: uuid */
      id: string;
      title: string;
      code: string;
      /** @description why it stays as it is */
      message: string;
    };
    BatchResultDto: {
      changed: string[];
      refused: components['schemas']['BatchRefusalDto'][];
    };
    MarkedMustDto: {
      /** @description place of the property among the attributes, from 0 */
      at: number;
      /**
       * @description null: it does not bind
       * @enum {string|null}
       */
      must: 'exact' | 'at_least' | 'at_most' | null;
    };
    MarkMustsDto: {
      version: number;
      musts: components['schemas']['MarkedMustDto'][];
    };
    ProposedIndustryDto: {
      code: string;
      name: string;
      nameEn: string;
    };
    ProposedAttributeDto: {
      name: string;
      value: string;
    };
    ProposedUnitDto: {
      text: string;
      /** @description what the unit itself counts such goods in; else what others do */
      own: boolean;
    };
    ListingProposalDto: {
      industry: components['schemas']['ProposedIndustryDto'] | null;
      /** @description in the order of the title */
      attributes: components['schemas']['ProposedAttributeDto'][];
      unit: components['schemas']['ProposedUnitDto'] | null;
    };
    TeaserDto: {
      /** Format: uuid */
      id: string;
      /** @enum {boolean} */
      teaser: true;
      title: string;
      side: components['schemas']['Side'];
      kind: components['schemas']['ResourceKind'];
      industry: components['schemas']['IndustryRefDto'] | null;
      /** @description abroad the country */
      provinceName: string;
      /** @description null: abroad */
      coast: components['schemas']['Coast'] | null;
      /** Format: date-time */
      publishedAt: string | null;
    };
    OriginDto: {
      /**
       * @description ISO 3166-1 alpha-2, not of China
       * @enum {string}
       */
      country:
        | 'AD'
        | 'AE'
        | 'AF'
        | 'AG'
        | 'AI'
        | 'AL'
        | 'AM'
        | 'AO'
        | 'AR'
        | 'AS'
        | 'AT'
        | 'AU'
        | 'AW'
        | 'AX'
        | 'AZ'
        | 'BA'
        | 'BB'
        | 'BD'
        | 'BE'
        | 'BF'
        | 'BG'
        | 'BH'
        | 'BI'
        | 'BJ'
        | 'BM'
        | 'BN'
        | 'BO'
        | 'BR'
        | 'BS'
        | 'BT'
        | 'BW'
        | 'BY'
        | 'BZ'
        | 'CA'
        | 'CD'
        | 'CF'
        | 'CG'
        | 'CH'
        | 'CI'
        | 'CK'
        | 'CL'
        | 'CM'
        | 'CO'
        | 'CR'
        | 'CU'
        | 'CV'
        | 'CW'
        | 'CY'
        | 'CZ'
        | 'DE'
        | 'DJ'
        | 'DK'
        | 'DM'
        | 'DO'
        | 'DZ'
        | 'EC'
        | 'EE'
        | 'EG'
        | 'ER'
        | 'ES'
        | 'ET'
        | 'FI'
        | 'FJ'
        | 'FM'
        | 'FO'
        | 'FR'
        | 'GA'
        | 'GB'
        | 'GD'
        | 'GE'
        | 'GF'
        | 'GH'
        | 'GI'
        | 'GL'
        | 'GM'
        | 'GN'
        | 'GP'
        | 'GQ'
        | 'GR'
        | 'GT'
        | 'GU'
        | 'GW'
        | 'GY'
        | 'HN'
        | 'HR'
        | 'HT'
        | 'HU'
        | 'ID'
        | 'IE'
        | 'IL'
        | 'IM'
        | 'IN'
        | 'IQ'
        | 'IR'
        | 'IS'
        | 'IT'
        | 'JE'
        | 'JM'
        | 'JO'
        | 'JP'
        | 'KE'
        | 'KG'
        | 'KH'
        | 'KI'
        | 'KM'
        | 'KN'
        | 'KP'
        | 'KR'
        | 'KW'
        | 'KY'
        | 'KZ'
        | 'LA'
        | 'LB'
        | 'LC'
        | 'LI'
        | 'LK'
        | 'LR'
        | 'LS'
        | 'LT'
        | 'LU'
        | 'LV'
        | 'LY'
        | 'MA'
        | 'MC'
        | 'MD'
        | 'ME'
        | 'MG'
        | 'MH'
        | 'MK'
        | 'ML'
        | 'MM'
        | 'MN'
        | 'MP'
        | 'MQ'
        | 'MR'
        | 'MS'
        | 'MT'
        | 'MU'
        | 'MV'
        | 'MW'
        | 'MX'
        | 'MY'
        | 'MZ'
        | 'NA'
        | 'NC'
        | 'NE'
        | 'NG'
        | 'NI'
        | 'NL'
        | 'NO'
        | 'NP'
        | 'NR'
        | 'NZ'
        | 'OM'
        | 'PA'
        | 'PE'
        | 'PF'
        | 'PG'
        | 'PH'
        | 'PK'
        | 'PL'
        | 'PR'
        | 'PS'
        | 'PT'
        | 'PW'
        | 'PY'
        | 'QA'
        | 'RE'
        | 'RO'
        | 'RS'
        | 'RU'
        | 'RW'
        | 'SA'
        | 'SB'
        | 'SC'
        | 'SD'
        | 'SE'
        | 'SG'
        | 'SI'
        | 'SK'
        | 'SL'
        | 'SM'
        | 'SN'
        | 'SO'
        | 'SR'
        | 'SS'
        | 'ST'
        | 'SV'
        | 'SY'
        | 'SZ'
        | 'TC'
        | 'TD'
        | 'TG'
        | 'TH'
        | 'TJ'
        | 'TL'
        | 'TM'
        | 'TN'
        | 'TO'
        | 'TR'
        | 'TT'
        | 'TV'
        | 'TZ'
        | 'UA'
        | 'UG'
        | 'US'
        | 'UY'
        | 'UZ'
        | 'VA'
        | 'VC'
        | 'VE'
        | 'VG'
        | 'VI'
        | 'VN'
        | 'VU'
        | 'WS'
        | 'XK'
        | 'YE'
        | 'ZA'
        | 'ZM'
        | 'ZW';
      place?: string | null;
    };
    CreateListingDto: {
      description?: string;
      /** @description GB/T 4754 section, division or group */
      industryCode?: string | null;
      attributes?: components['schemas']['AttributeDto'][];
      variants?: components['schemas']['VariantDto'][];
      quantity?: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable */
      price?: components['schemas']['MoneyDto'] | null;
      priceUnit?: string | null;
      /** @description the unit’s own: 货号 */
      ownNumber?: string | null;
      /** @enum {string|null} */
      priceTax?: 'included' | 'excluded' | null;
      /**
       * @description percent
       * @example 1234.50
       */
      taxRate?: string | null;
      priceTiers?: components['schemas']['PriceTierDto'][];
      /** @description as people write it: 100个/箱 */
      packing?: string | null;
      /** @description a month; supply only */
      capacity?: components['schemas']['QuantityDto'] | null;
      certificates?: components['schemas']['CertificateDto'][];
      /** @description null: China */
      origin?: components['schemas']['OriginDto'] | null;
      /** @description supply only */
      minimumOrder?: components['schemas']['QuantityDto'] | null;
      /** @description supply only */
      leadTimeDays?: number | null;
      /**
       * Format: date
       * @description demand only
       */
      dueDate?: string | null;
      /** @description GB/T 2260; by default the unit’s own */
      regionCode?: string;
      /** @enum {string} */
      crossRegionWish?: 'any' | 'coastal' | 'interior';
      /** Format: date */
      validUntil?: string | null;
      /** @enum {string} */
      side: 'supply' | 'demand';
      /** @enum {string} */
      kind:
        | 'space'
        | 'resources'
        | 'products'
        | 'markets'
        | 'means_of_production'
        | 'technology'
        | 'talent'
        | 'capital';
      title: string;
    };
    ReviseListingDto: {
      description?: string;
      /** @description GB/T 4754 section, division or group */
      industryCode?: string | null;
      attributes?: components['schemas']['AttributeDto'][];
      variants?: components['schemas']['VariantDto'][];
      quantity?: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable */
      price?: components['schemas']['MoneyDto'] | null;
      priceUnit?: string | null;
      /** @description the unit’s own: 货号 */
      ownNumber?: string | null;
      /** @enum {string|null} */
      priceTax?: 'included' | 'excluded' | null;
      /**
       * @description percent
       * @example 1234.50
       */
      taxRate?: string | null;
      priceTiers?: components['schemas']['PriceTierDto'][];
      /** @description as people write it: 100个/箱 */
      packing?: string | null;
      /** @description a month; supply only */
      capacity?: components['schemas']['QuantityDto'] | null;
      certificates?: components['schemas']['CertificateDto'][];
      /** @description null: China */
      origin?: components['schemas']['OriginDto'] | null;
      /** @description supply only */
      minimumOrder?: components['schemas']['QuantityDto'] | null;
      /** @description supply only */
      leadTimeDays?: number | null;
      /**
       * Format: date
       * @description demand only
       */
      dueDate?: string | null;
      /** @description GB/T 2260; by default the unit’s own */
      regionCode?: string;
      /** @enum {string} */
      crossRegionWish?: 'any' | 'coastal' | 'interior';
      /** Format: date */
      validUntil?: string | null;
      /** @description the version the edit is based on */
      version: number;
      /** @enum {string} */
      kind?:
        | 'space'
        | 'resources'
        | 'products'
        | 'markets'
        | 'means_of_production'
        | 'technology'
        | 'talent'
        | 'capital';
      title?: string;
    };
    FieldChangeDto: {
      field: string;
      before: (string | number | Record<string, never> | unknown[]) | null;
      after: (string | number | Record<string, never> | unknown[]) | null;
    };
    VersionDto: {
      version: number;
      /** Format: date-time */
      at: string;
      /** @description null: the system */
      byName: string | null;
      changes: components['schemas']['FieldChangeDto'][];
    };
    VersionPageDto: {
      items: components['schemas']['VersionDto'][];
      nextCursor: string | null;
    };
    HighlightDto: {
      /** @description plain text; found words stand in [[ ]] */
      title: string;
    };
    ListingCardDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'];
      side: components['schemas']['Side'];
      kind: components['schemas']['ResourceKind'];
      title: string;
      /** @description the unit’s own: 货号 */
      ownNumber: string | null;
      industry: components['schemas']['IndustryRefDto'] | null;
      attributes: components['schemas']['AttributeDto'][];
      /** @description sizes, each with what it alone has */
      variants: components['schemas']['VariantDto'][];
      quantity: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable; of a demand the ceiling */
      price: components['schemas']['MoneyDto'] | null;
      /** @description what the price is for one of */
      priceUnit: string | null;
      priceTax: components['schemas']['PriceTax'] | null;
      /** @description percent */
      taxRate: string | null;
      /** @description by quantity, ascending */
      priceTiers: components['schemas']['PriceTierDto'][];
      packing: string | null;
      /** @description a month */
      capacity: components['schemas']['QuantityDto'] | null;
      certificates: components['schemas']['CertificateDto'][];
      /** @description null: China */
      origin: components['schemas']['ListingOriginDto'] | null;
      minimumOrder: components['schemas']['QuantityDto'] | null;
      /** @description supply: calendar days */
      leadTimeDays: number | null;
      /**
       * Format: date
       * @description demand: last day of delivery
       */
      dueDate: string | null;
      /** @description null: abroad */
      regionCode: string | null;
      regionName: string;
      /** @description abroad the country */
      provinceName: string;
      /** @description null: abroad */
      coast: components['schemas']['Coast'] | null;
      crossRegionWish: components['schemas']['RegionWish'];
      /**
       * Format: date
       * @description last day on which it is shown
       */
      validUntil: string | null;
      images: components['schemas']['ListingImageDto'][];
      state: components['schemas']['ListingState'];
      version: number;
      /**
       * Format: date
       * @description its unit says by this day that it still holds
       */
      confirmBy: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description of the unit I act for */
      mine: boolean;
      /** @description what I can do with it now */
      actions: string[];
      /** @description in search results only */
      highlight?: components['schemas']['HighlightDto'];
      /** @description between the provincial capitals, in search results by distance */
      kilometres?: number;
      /** @description beside a counterpart: the one that fits it */
      variant?: components['schemas']['VariantDto'];
    };
    ListingCountsDto: {
      draft: number;
      published: number;
      paused: number;
      withdrawn: number;
      expired: number;
    };
    MyListingsDto: {
      items: components['schemas']['ListingCardDto'][];
      nextCursor: string | null;
      /** @description of side and q, in any state */
      counts: components['schemas']['ListingCountsDto'];
    };
    OtherNameDto: {
      /** Format: uuid */
      id: string;
      asked: string;
      shown: string;
      bothWays: boolean;
      weight: number;
    };
    OtherNamesDto: {
      items: components['schemas']['OtherNameDto'][];
    };
    OtherNameInputDto: {
      /** @description what is asked for */
      asked: string;
      /** @description what is shown as well */
      shown: string;
      /** @description 0.1 to 1: how much of the rank it has */
      weight: string;
      /** @description who asks for the second is shown the first as well */
      bothWays: boolean;
    };
    OtherNameIdDto: {
      /** Format: uuid */
      id: string;
    };
    TriedQueryDto: {
      text: string;
      times: number;
      /** Format: date-time */
      lastAt: string;
      found: number;
      /** @enum {string} */
      readAs: 'words' | 'synonyms' | 'sound' | 'pinyin' | 'spelling' | 'near-model' | 'fewer-words';
      title: string | null;
    };
    TriedQueriesDto: {
      items: components['schemas']['TriedQueryDto'][];
    };
    SearchConditionsDto: {
      /** @description words, a fragment, a model number, pinyin or its initials, an English name; empty: newest first */
      q?: string;
      /** @description any of supply, demand; several with commas between them */
      side?: string;
      /** @description any of space, resources, products, markets, means_of_production, technology, talent, capital; several with commas between them */
      kind?: string;
      /** @description sections, divisions or groups of GB/T 4754, with commas between them */
      industry?: string;
      /** @description codes of provinces, with commas between them */
      province?: string;
      /** @description any of coastal, interior; several with commas between them */
      coast?: string;
      /** @description JSON: what the goods say of their properties, up to six: [{"name":"口径","from":"50","to":"100","unit":"mm"},{"name":"材质","anyOf":["304","316L"]}]; units convert; for members */
      specs?: string;
    };
    SavedSearchDto: {
      /** Format: uuid */
      id: string;
      name: string;
      conditions: components['schemas']['SearchConditionsDto'];
      notify: boolean;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description when I was last told of listings that it found
       */
      toldAt: string | null;
      /** @description of how many listings I was told then */
      told: number;
    };
    SavedSearchesDto: {
      items: components['schemas']['SavedSearchDto'][];
      /** @description as many as I can keep for a unit */
      limit: number;
    };
    SaveSearchDto: {
      name: string;
      conditions: components['schemas']['SearchConditionsDto'];
      /** @description tell me of new listings that fit */
      notify: boolean;
    };
    SavedSearchIdDto: {
      /** Format: uuid */
      id: string;
    };
    ChangeSavedSearchDto: {
      name?: string;
      conditions?: components['schemas']['SearchConditionsDto'];
      notify?: boolean;
    };
    HitCountDto: {
      value: number;
      /** @description there are at least `value` hits, and facets are lower bounds */
      capped: boolean;
    };
    FacetCountDto: {
      value: string;
      count: number;
    };
    LabelledCountDto: {
      value: string;
      count: number;
      label: string;
    };
    FacetsDto: {
      side: components['schemas']['FacetCountDto'][];
      kind: components['schemas']['FacetCountDto'][];
      coast: components['schemas']['FacetCountDto'][];
      industry: components['schemas']['LabelledCountDto'][];
      province: components['schemas']['LabelledCountDto'][];
    };
    SpecCountDto: {
      value: string;
      count: number;
      /** @description set where it is a figure */
      number: number | null;
      unit: string | null;
    };
    SpecFacetDto: {
      name: string;
      /** @description what most figures are counted in */
      unit: string | null;
      /** @description whether bounds can be set */
      figures: boolean;
      values: components['schemas']['SpecCountDto'][];
    };
    PricedDto: {
      currency: string;
      /** @description what all compared prices were converted to be for one of */
      unit: string;
      /** @description hits that compare; the others are behind them */
      comparable: number;
    };
    SearchPageDto: {
      items: (components['schemas']['ListingCardDto'] | components['schemas']['TeaserDto'])[];
      total: components['schemas']['HitCountDto'];
      facets: components['schemas']['FacetsDto'];
      /** @description the commonest properties of what is found, where asked for */
      specs: components['schemas']['SpecFacetDto'][];
      /** @description in the order of prices only */
      priced: components['schemas']['PricedDto'] | null;
      nextCursor: string | null;
      /**
       * @description how the query was read: as typed, by other names, by sound, letters as pinyin, with a mistake put right, with a model number that is nearly so (other goods), or without some of its words
       * @enum {string}
       */
      readAs: 'words' | 'synonyms' | 'sound' | 'pinyin' | 'spelling' | 'near-model' | 'fewer-words';
      /** @description what was looked for instead of what was typed, where a mistake was put right */
      corrected: string | null;
    };
    SuggestionDto: {
      text: string;
      /** @description listings that have it, as counted last night */
      uses: number;
    };
    SuggestionsDto: {
      items: components['schemas']['SuggestionDto'][];
    };
    ListingCardPageDto: {
      items: components['schemas']['ListingCardDto'][];
      nextCursor: string | null;
    };
    CarriedCertificateDto: {
      name: string;
      number: string | null;
      /** Format: date */
      validUntil: string | null;
      /**
       * Format: uuid
       * @description one of the listings that carry it
       */
      listingId: string;
      /** @description how many listings carry it */
      listings: number;
    };
    CarriedCertificatesDto: {
      /** @description by name, at most 100 */
      items: components['schemas']['CarriedCertificateDto'][];
      /** @description all of them */
      total: number;
    };
    MatchPartDto: {
      factor: string;
      weight: number;
      /** @description 0..1 */
      value: number;
      /** @description weight × value; the contributions, less what essential properties that are not met take off, are the score */
      contribution: number;
      /** @description what it rests on, in the reader’s language; null: not known, the value is 0.5 */
      basis: string | null;
      detail: {
        [key: string]: unknown;
      } | null;
    };
    GivenFeedbackDto: {
      /** @enum {string} */
      verdict: 'interested' | 'not_relevant';
      /** @enum {string|null} */
      reason:
        'wrong_product' | 'wrong_spec' | 'price' | 'region' | 'already_partner' | 'other' | null;
      note: string | null;
    };
    MatchDto: {
      id: string;
      /** @description 0..1, from my side */
      score: number;
      /** @description 0..1, harmonic mean of both sides */
      mutualScore: number;
      /** @enum {string} */
      mine: 'supply' | 'demand';
      supply: components['schemas']['ListingCardDto'];
      demand: components['schemas']['ListingCardDto'];
      parts: components['schemas']['MatchPartDto'][];
      /** @description what does not fit, and doubts, in the reader’s language */
      misfits: string[];
      /** @description does not fit; shown because nothing fits */
      isNearest: boolean;
      /** @description why, in the reader’s language */
      sentence: string;
      weightsVersion: number;
      /** Format: date-time */
      createdAt: string;
      myFeedback: components['schemas']['GivenFeedbackDto'] | null;
      counterpartInterested: boolean;
      dealRoomId: string | null;
      /** @description false once a change of a listing keeps the two apart; such a match is in no list */
      fits: boolean;
    };
    MatchPageDto: {
      items: components['schemas']['MatchDto'][];
      nextCursor: string | null;
    };
    MatchGroupDto: {
      /** @description of my unit */
      listing: components['schemas']['ListingCardDto'];
      /** @description matches of the listing */
      total: number;
      /** @description the best few, best first */
      matches: components['schemas']['MatchDto'][];
    };
    MatchGroupPageDto: {
      items: components['schemas']['MatchGroupDto'][];
      nextCursor: string | null;
    };
    FeedbackDto: {
      /** @enum {string} */
      verdict: 'interested' | 'not_relevant';
      /**
       * @description needed for not_relevant; other needs a note
       * @enum {string}
       */
      reason?: 'wrong_product' | 'wrong_spec' | 'price' | 'region' | 'already_partner' | 'other';
      note?: string;
    };
    /** @enum {string} */
    RematchReason: 'weights' | 'family-rules' | 'request' | 'nightly' | 'session';
    /** @enum {string} */
    RematchState: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    RematchDto: {
      /** Format: uuid */
      id: string;
      reason: components['schemas']['RematchReason'];
      state: components['schemas']['RematchState'];
      /** @description null until it was counted */
      total: number | null;
      processed: number;
      /** @description null: the system or an operator */
      createdByName: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    RematchPageDto: {
      items: components['schemas']['RematchDto'][];
      nextCursor: string | null;
    };
    PrecisionDto: {
      answers: number;
      interested: number;
      /** @description interested / answers */
      precision: number | null;
    };
    IndustryPrecisionDto: {
      answers: number;
      interested: number;
      /** @description interested / answers */
      precision: number | null;
      /** @description division of GB/T 4754 */
      code: string;
      name: string;
    };
    VersionPrecisionDto: {
      answers: number;
      interested: number;
      /** @description interested / answers */
      precision: number | null;
      weightsVersion: number;
    };
    ReasonCountDto: {
      /** @enum {string} */
      reason: 'wrong_product' | 'wrong_spec' | 'price' | 'region' | 'already_partner' | 'other';
      answers: number;
    };
    FeedbackNoteDto: {
      note: string;
      /** @enum {string} */
      reason: 'wrong_product' | 'wrong_spec' | 'price' | 'region' | 'already_partner' | 'other';
      /** Format: date-time */
      at: string;
    };
    FeedbackPrecisionDto: {
      total: components['schemas']['PrecisionDto'];
      byIndustry: components['schemas']['IndustryPrecisionDto'][];
      byWeightsVersion: components['schemas']['VersionPrecisionDto'][];
      /** @description of what was not relevant */
      byReason: components['schemas']['ReasonCountDto'][];
      /** @description newest first, the last twenty */
      notes: components['schemas']['FeedbackNoteDto'][];
    };
    FactorWeightsDto: {
      text: number;
      industry: number;
      attributes: number;
      price: number;
      quantity: number;
      leadTime: number;
      crossRegion: number;
      distance: number;
      reputation: number;
    };
    WeightsDto: {
      version: number;
      factors: components['schemas']['FactorWeightsDto'];
      /** @description null: none */
      exposureCap: number | null;
      note: string;
      /** Format: date-time */
      createdAt: string;
      createdByName: string | null;
    };
    WeightsPageDto: {
      items: components['schemas']['WeightsDto'][];
      nextCursor: string | null;
    };
    ExposureLevelDto: {
      /** @description null: without a cap */
      cap: number | null;
      /** @description share of the total score without a cap that is lost */
      loss: number;
      /** @description lists of demands in which one supply stands at most */
      highest: number;
      /** @description supplies that stand in the list of a demand */
      shown: number;
    };
    CountedExposureDto: {
      /**
       * Format: date-time
       * @description of the re-match that counted it
       */
      at: string;
      weightsVersion: number;
      /** @description that was in force then */
      cap: number | null;
      supplies: number;
      demands: number;
      /** @description without a cap first, then falling */
      levels: components['schemas']['ExposureLevelDto'][];
    };
    ExposureDto: {
      /** @description null: not counted yet */
      latest: components['schemas']['CountedExposureDto'] | null;
    };
    LearnedFromDto: {
      answers: number;
      /** @description of a wanted and an unwanted match in one list */
      pairs: number;
      /** @description units that have such a pair */
      units: number;
    };
    LearnedWeightsDto: {
      /** @description together 1 */
      factors: components['schemas']['FactorWeightsDto'];
      /** @description of pairs of units that were not learned from, the share with the wanted match first, under the weights in force */
      orderBefore: number;
      /** @description the same under the learned weights */
      orderAfter: number;
    };
    LearnedProposalDto: {
      answers: number;
      /** @description of a wanted and an unwanted match in one list */
      pairs: number;
      /** @description units that have such a pair */
      units: number;
      /** @description the version in force */
      basedOn: number;
      /** @enum {string} */
      outcome: 'too-few' | 'no-better' | 'learned';
      /** @description so much must be there */
      wanted: components['schemas']['LearnedFromDto'];
      /** @description null: none are proposed */
      learned: components['schemas']['LearnedWeightsDto'] | null;
    };
    PreviewWeightsDto: {
      /** @description together 1 */
      factors: components['schemas']['FactorWeightsDto'];
    };
    TrialOutcomeDto: {
      /** @description matches that would have been shown */
      shown: number;
      /** @description of those, the share that was wanted */
      precision: number | null;
      /** @description how often a wanted match scores higher than an unwanted one; 0.5 is chance */
      order: number | null;
    };
    WeightsComparisonDto: {
      answers: number;
      interested: number;
      /** @description under the weights in force */
      before: components['schemas']['TrialOutcomeDto'];
      /** @description under the given weights */
      after: components['schemas']['TrialOutcomeDto'];
    };
    IndustryComparisonDto: {
      answers: number;
      interested: number;
      /** @description under the weights in force */
      before: components['schemas']['TrialOutcomeDto'];
      /** @description under the given weights */
      after: components['schemas']['TrialOutcomeDto'];
      /** @description division of GB/T 4754 */
      code: string;
      name: string;
    };
    VersionComparisonDto: {
      answers: number;
      interested: number;
      /** @description under the weights in force */
      before: components['schemas']['TrialOutcomeDto'];
      /** @description under the given weights */
      after: components['schemas']['TrialOutcomeDto'];
      weightsVersion: number;
    };
    WeightsPreviewDto: {
      /** @description the version in force */
      basedOn: number;
      total: components['schemas']['WeightsComparisonDto'];
      /** @description most answers first */
      byIndustry: components['schemas']['IndustryComparisonDto'][];
      /** @description by the weights when it was answered */
      byWeightsVersion: components['schemas']['VersionComparisonDto'][];
    };
    SaveWeightsDto: {
      /** @description together 1 */
      factors: components['schemas']['FactorWeightsDto'];
      /** @description the version that was changed */
      basedOn: number;
      /** @description in how many demands' lists a re-match lets one supply stand; null: in any number; left out: as it is */
      exposureCap?: number | null;
      /** @description why */
      note: string;
    };
    FamilyPropertyDto: {
      /** @description or another name of it: 口径 is 通径 */
      name: string;
      /**
       * @description null: compared, and does not bind
       * @enum {string|null}
       */
      need: 'exact' | 'atLeast' | 'atMost' | null;
      /** @description percent that a figure may be off */
      tolerance: number;
    };
    FamilyRuleDto: {
      family: string;
      properties: components['schemas']['FamilyPropertyDto'][];
    };
    FamilyRulesVersionDto: {
      /** @description 0: what the product brings along */
      version: number;
      rules: components['schemas']['FamilyRuleDto'][];
      note: string;
      /** Format: date-time */
      createdAt: string | null;
      createdByName: string | null;
    };
    FamilyRulesDto: {
      current: components['schemas']['FamilyRulesVersionDto'];
      /** @description what the product brings along */
      standard: components['schemas']['FamilyRuleDto'][];
      /** @description the newest, newest first */
      versions: components['schemas']['FamilyRulesVersionDto'][];
    };
    PreviewFamilyRulesDto: {
      /** @description of all families that differ from what the product brings along */
      rules: components['schemas']['FamilyRuleDto'][];
    };
    ChangedPairDto: {
      supply: string;
      demand: string;
      fitsBefore: boolean;
      misfits: string[];
    };
    FamilyRulesPreviewDto: {
      basedOn: number;
      /** @description of the newest, that were tried */
      pairs: number;
      /** @description that would not fit any more */
      lost: number;
      /** @description that would fit */
      won: number;
      examples: components['schemas']['ChangedPairDto'][];
    };
    SaveFamilyRulesDto: {
      /** @description of all families that differ from what the product brings along */
      rules: components['schemas']['FamilyRuleDto'][];
      /** @description the version that was changed; 0: none */
      basedOn: number;
      /** @description why */
      note: string;
    };
    OwnReputationDto: {
      /** @description units that invited mine to negotiate in the past year */
      inviters: number;
      /** @description of these, those that had an answer in time */
      answered: number;
      /** @description units that rated mine after a contract in the past year */
      raters: number;
      /** @description the sum of their ratings, each 0 to 1 */
      ratingPoints: number;
      /** @description 0..1; null: none yet */
      reputation: number | null;
      /** @description days in which an invitation is answered in time */
      answerDays: number;
      /** @description with fewer inviting units there is no reputation yet */
      leastInviters: number;
    };
    OpenDealRoomDto: {
      /**
       * Format: uuid
       * @description either a match
       */
      matchId?: string;
      /**
       * Format: uuid
       * @description or a published listing of another unit
       */
      listingId?: string;
      /**
       * Format: uuid
       * @description with a published listing of my unit on the other side
       */
      myListingId?: string;
      /** @description by default the title of the other listing */
      subject?: string;
    };
    /** @enum {string} */
    DealRoomState: 'open' | 'agreed' | 'closed';
    /**
     * @description the side of my unit
     * @enum {string}
     */
    DealSide: 'buyer' | 'seller';
    /**
     * @description whose move it is
     * @enum {string}
     */
    DealTurn: 'mine' | 'theirs' | 'none';
    TotalDto: {
      /** @example 18650.00 */
      amount: string;
      /** @example CNY */
      currency: string;
    };
    CurrentOfferDto: {
      no: number;
      total: components['schemas']['TotalDto'];
      /** Format: date-time */
      validUntil: string;
    };
    FirstLineDto: {
      description: string;
      specification: string;
      quantity: string | null;
      unit: string | null;
      /** @description null: negotiable, or for a unit that does not convert */
      unitPrice: string | null;
    };
    /** @enum {string} */
    OfferState: 'open' | 'countered' | 'withdrawn' | 'declined' | 'accepted' | 'expired';
    OfferLineDto: {
      /** @example 1234.50 */
      quantity: string;
      /**
       * @description in the currency of the terms; below 0: a discount
       * @example 1234.50
       */
      unitPrice: string;
      /**
       * @description percent; null: the rate of the terms
       * @example 1234.50
       */
      taxRate?: string | null;
      description: string;
      specification: string;
      /** @description as people write it: 吨, 件, 台 */
      unit: string;
    };
    FreeTermDto: {
      title: string;
      text: string;
    };
    TermsDto: {
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /**
       * @description percent, of lines without a rate of their own
       * @example 1234.50
       */
      taxRate?: string | null;
      /** @description whether prices, freight and discount contain the tax */
      priceIncludesTax?: boolean | null;
      /**
       * @description for all of it; null: none, or in the prices
       * @example 1234.50
       */
      freight?: string | null;
      /**
       * @description percent; null: the rate of the terms
       * @example 1234.50
       */
      freightTaxRate?: string | null;
      /**
       * @description off the sum of the lines, spread over them by amount
       * @example 1234.50
       */
      discount?: string | null;
      lines: components['schemas']['OfferLineDto'][];
      /**
       * @description of Incoterms 2020
       * @enum {string|null}
       */
      incoterm?:
        | 'EXW'
        | 'FCA'
        | 'CPT'
        | 'CIP'
        | 'DAP'
        | 'DPU'
        | 'DDP'
        | 'FAS'
        | 'FOB'
        | 'CFR'
        | 'CIF'
        | null;
      /** @description that the incoterm names */
      incotermPlace?: string | null;
      deliveryPlace: string;
      /** Format: date */
      deliveryDate: string;
      paymentTerms: string;
      /**
       * Format: date-time
       * @description until when the offer can be accepted
       */
      validUntil: string;
      /** @description can be withdrawn before that; not said: irrevocable. Null: made before offers said so */
      revocable?: boolean | null;
      freeTerms: components['schemas']['FreeTermDto'][];
      /** @description how the sums are counted; given by the server, absent in offers of before */
      edition?: number;
    };
    LineSumDto: {
      /**
       * @description quantity times unit price
       * @example 1000.00
       */
      amount: string;
      /**
       * @description its part of the discount
       * @example 12.50
       */
      discount: string;
      /** @description percent; null: not said */
      taxRate: string | null;
      /** @description without tax, the discount off */
      net: string | null;
      tax: string | null;
    };
    RateSumDto: {
      /** @example 13 */
      taxRate: string;
      net: string;
      tax: string;
    };
    SumsDto: {
      lines: components['schemas']['LineSumDto'][];
      /** @description of the amounts of the lines */
      goods: string;
      discount: string;
      freight: string;
      /** @description null: the tax basis or a rate is not said */
      net: string | null;
      tax: string | null;
      /** @description what the buyer pays */
      total: string;
      /** @description the highest rate first */
      rates: components['schemas']['RateSumDto'][];
    };
    /**
     * @description what of the bargain it touches (Civil Code 488); of a further term by its words alone
     * @enum {string}
     */
    Matter:
      | 'subject'
      | 'quantity'
      | 'quality'
      | 'price'
      | 'term'
      | 'place'
      | 'way'
      | 'breach'
      | 'disputes';
    /** @enum {string} */
    DifferenceKind: 'added' | 'removed' | 'changed';
    DifferenceDto: {
      /**
       * @description counted from 0 in this version; of removed entries in the one before
       * @example lines.0.unitPrice
       */
      path: string;
      /** @description in the reader’s language */
      label: string;
      /** @description what of the bargain it touches (Civil Code 488); of a further term by its words alone */
      matter: components['schemas']['Matter'] | null;
      kind: components['schemas']['DifferenceKind'];
      before: string | null;
      after: string | null;
    };
    /**
     * @description what it is as an answer (Civil Code 488, 489); null: it answers no offer
     * @enum {string}
     */
    OfferNature: 'new-offer' | 'minor' | 'same';
    /**
     * @description what I may answer now
     * @enum {string}
     */
    OfferAnswer: 'accept' | 'counter' | 'decline' | 'withdraw';
    OfferDto: {
      no: number;
      by: components['schemas']['DealSide'];
      byName: string;
      state: components['schemas']['OfferState'];
      terms: components['schemas']['TermsDto'];
      /** @description what the buyer pays */
      total: components['schemas']['TotalDto'];
      sums: components['schemas']['SumsDto'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      validUntil: string;
      /** @description to the version before */
      differences: components['schemas']['DifferenceDto'][];
      /** @description what it is as an answer (Civil Code 488, 489); null: it answers no offer */
      nature: components['schemas']['OfferNature'] | null;
      /** @description what I may answer now */
      actions: components['schemas']['OfferAnswer'][];
    };
    AgreementDto: {
      /** Format: uuid */
      id: string;
      /** @example WA-2026-000045 */
      number: string;
      offerNo: number;
      terms: components['schemas']['TermsDto'];
      total: components['schemas']['TotalDto'];
      sums: components['schemas']['SumsDto'];
      acceptedByName: string;
      /** Format: date-time */
      acceptedAt: string;
    };
    /**
     * @description what I can do here now
     * @enum {string}
     */
    DealRoomAction: 'post-message' | 'attach-file' | 'make-offer' | 'close';
    DealRoomDto: {
      /** Format: uuid */
      id: string;
      /** @example WR-2026-000123 */
      number: string;
      subject: string;
      state: components['schemas']['DealRoomState'];
      /** @description the side of my unit */
      role: components['schemas']['DealSide'];
      counterpart: components['schemas']['MemberRefDto'];
      /** Format: date-time */
      lastMessageAt: string;
      /** @description messages I have not read */
      unread: number;
      /** @description whose move it is */
      turn: components['schemas']['DealTurn'];
      /** @description the offer that can be accepted now */
      currentOffer: components['schemas']['CurrentOfferDto'] | null;
      buyer: components['schemas']['MemberRefDto'];
      seller: components['schemas']['MemberRefDto'];
      /** @description null: none, or no longer shown */
      supply: components['schemas']['ListingCardDto'] | null;
      /** @description null: none, or no longer shown */
      demand: components['schemas']['ListingCardDto'] | null;
      /** @description what a first offer begins with, in units that go together */
      firstLine: components['schemas']['FirstLineDto'] | null;
      /** Format: uuid */
      matchId: string | null;
      /** @description oldest first */
      offers: components['schemas']['OfferDto'][];
      agreement: components['schemas']['AgreementDto'] | null;
      /** @description what I can do here now */
      actions: components['schemas']['DealRoomAction'][];
      /** @description the code that writing here is refused with */
      readOnlyReason: string | null;
      version: number;
      /** Format: date-time */
      createdAt: string;
    };
    DealRoomSummaryDto: {
      /** Format: uuid */
      id: string;
      /** @example WR-2026-000123 */
      number: string;
      subject: string;
      state: components['schemas']['DealRoomState'];
      /** @description the side of my unit */
      role: components['schemas']['DealSide'];
      counterpart: components['schemas']['MemberRefDto'];
      /** Format: date-time */
      lastMessageAt: string;
      /** @description messages I have not read */
      unread: number;
      /** @description whose move it is */
      turn: components['schemas']['DealTurn'];
      /** @description the offer that can be accepted now */
      currentOffer: components['schemas']['CurrentOfferDto'] | null;
    };
    DealRoomPageDto: {
      items: components['schemas']['DealRoomSummaryDto'][];
      nextCursor: string | null;
    };
    CloseDealRoomDto: {
      reason: string;
    };
    MarkReadDto: {
      /** @description the newest message that was seen */
      seq: number;
    };
    AuthorDto: {
      /** Format: uuid */
      personId: string;
      name: string;
      /** Format: uuid */
      memberId: string;
      side: components['schemas']['DealSide'];
    };
    /** @enum {string} */
    MessageKind: 'text' | 'file' | 'system';
    RoomFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description bytes */
      size: number;
      type: string;
      url: string;
    };
    MessageDto: {
      /** Format: uuid */
      id: string;
      /** @description counts from 1 without gaps */
      seq: number;
      /** @description null: the product itself */
      author: components['schemas']['AuthorDto'] | null;
      kind: components['schemas']['MessageKind'];
      body: string;
      files: components['schemas']['RoomFileDto'][];
      /** Format: date-time */
      at: string;
      /** @description of my own messages */
      clientId: string | null;
    };
    MessageListDto: {
      /** @description in the order of the conversation */
      items: components['schemas']['MessageDto'][];
    };
    PostMessageDto: {
      body?: string;
      /** @description files I uploaded to this room */
      fileIds?: string[];
      /** @description my own id of the message, so that sending again sends one */
      clientId?: string;
    };
    MakeOfferDto: {
      /** @description number of the latest version as I saw it; null for the first */
      basedOn: number | null;
      terms: components['schemas']['TermsDto'];
    };
    SubmittedApprovalDto: {
      /** Format: uuid */
      approvalId: string;
    };
    AnswerOfferDto: {
      reason?: string;
    };
    CountedLineDto: {
      /** @example 1234.50 */
      quantity: string;
      /**
       * @description in the currency of the terms; below 0: a discount
       * @example 1234.50
       */
      unitPrice: string;
      /**
       * @description percent; null: the rate of the terms
       * @example 1234.50
       */
      taxRate?: string | null;
    };
    CountTermsDto: {
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /**
       * @description percent, of lines without a rate of their own
       * @example 1234.50
       */
      taxRate?: string | null;
      /** @description whether prices, freight and discount contain the tax */
      priceIncludesTax?: boolean | null;
      /**
       * @description for all of it; null: none, or in the prices
       * @example 1234.50
       */
      freight?: string | null;
      /**
       * @description percent; null: the rate of the terms
       * @example 1234.50
       */
      freightTaxRate?: string | null;
      /**
       * @description off the sum of the lines, spread over them by amount
       * @example 1234.50
       */
      discount?: string | null;
      lines: components['schemas']['CountedLineDto'][];
    };
    TemplateContentDto: {
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /**
       * @description percent
       * @example 1234.50
       */
      taxRate?: string | null;
      priceIncludesTax?: boolean | null;
      /**
       * @description percent
       * @example 1234.50
       */
      freightTaxRate?: string | null;
      /** @enum {string|null} */
      incoterm?:
        | 'EXW'
        | 'FCA'
        | 'CPT'
        | 'CIP'
        | 'DAP'
        | 'DPU'
        | 'DDP'
        | 'FAS'
        | 'FOB'
        | 'CFR'
        | 'CIF'
        | null;
      incotermPlace?: string | null;
      deliveryPlace: string;
      paymentTerms: string;
      revocable?: boolean | null;
      /** @description from the day of writing */
      validDays: number;
      freeTerms: components['schemas']['FreeTermDto'][];
    };
    TermsTemplateDto: {
      /** Format: uuid */
      id: string;
      name: string;
      content: components['schemas']['TemplateContentDto'];
      /** @description who wrote it as it stands */
      byName: string;
      /** Format: date-time */
      updatedAt: string;
      version: number;
    };
    SaveTemplateDto: {
      name: string;
      content: components['schemas']['TemplateContentDto'];
    };
    ChangeTemplateDto: {
      name: string;
      content: components['schemas']['TemplateContentDto'];
      /** @description as I saw it */
      version: number;
    };
    OpenViewDto: {
      /** @description version */
      no: number;
    };
    DocumentViewDto: {
      /** Format: uuid */
      viewId: string;
      /** @description media type of the copy */
      type: string;
      /**
       * Format: date-time
       * @description then it is opened again
       */
      endsAt: string;
    };
    /** @enum {string} */
    RoomDocumentReadKind: 'view' | 'download';
    RoomDocumentReadDto: {
      /** Format: uuid */
      id: string;
      /** @description version */
      no: number;
      kind: components['schemas']['RoomDocumentReadKind'];
      personName: string;
      unitName: string;
      /** @description of my own side */
      own: boolean;
      /** Format: date-time */
      at: string;
    };
    RoomDocumentReadPageDto: {
      /** @description the latest first */
      items: components['schemas']['RoomDocumentReadDto'][];
      nextCursor: string | null;
    };
    WriteNdaDto: {
      text: string;
    };
    NonDisclosureDto: {
      no: number;
      text: string;
      personName: string;
      /** Format: date-time */
      at: string;
      /**
       * Format: date-time
       * @description when I accepted it
       */
      acceptedAt: string | null;
    };
    /**
     * @description of the other side
     * @enum {string}
     */
    ReaderRight: 'none' | 'view' | 'download';
    /**
     * @description the other side knows of released ones only
     * @enum {string}
     */
    RoomDocumentVersionState: 'waiting' | 'released' | 'refused';
    RoomDocumentVersionDto: {
      no: number;
      /** @description of the file */
      name: string;
      /** @description media type of the file */
      type: string;
      /** @description bytes */
      size: number;
      /** @description null: it cannot be shown with a mark */
      pages: number | null;
      /** @description the other side knows of released ones only */
      state: components['schemas']['RoomDocumentVersionState'];
      personName: string;
      /** Format: date-time */
      at: string;
      /** @description who released it or not */
      decidedByName: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      comment: string | null;
      /** @description I may release it or say why not */
      mayDecide: boolean;
    };
    RoomDocumentDto: {
      /** Format: uuid */
      id: string;
      title: string;
      /** @description whose it is */
      side: components['schemas']['DealSide'];
      /** @description of my own side */
      own: boolean;
      /** @description of the other side */
      right: components['schemas']['ReaderRight'];
      /** @description the other side accepts the non-disclosure text first */
      confidential: boolean;
      version: number;
      /** @description openings so far; only for its own side */
      opened: number | null;
      /** @description the newest first */
      versions: components['schemas']['RoomDocumentVersionDto'][];
    };
    RoomDocumentsDto: {
      number: string;
      /** @description of the room */
      subject: string;
      /** @description mine */
      side: components['schemas']['DealSide'];
      /** @description of the other side */
      counterpartName: string;
      /** @description documents can be added */
      mayAdd: boolean;
      /** @description my unit wants a colleague to release each version */
      releaseNeeded: boolean;
      /** @description I may change that */
      maySetRelease: boolean;
      /** @description of my side */
      ownNda: components['schemas']['NonDisclosureDto'] | null;
      /** @description of the other side */
      otherNda: components['schemas']['NonDisclosureDto'] | null;
      /** @description the newest first */
      items: components['schemas']['RoomDocumentDto'][];
    };
    AcceptNdaDto: {
      /** @description the version that was read */
      no: number;
    };
    ReleaseRuleDto: {
      releaseNeeded: boolean;
    };
    DocumentAccessDto: {
      title: string;
      /**
       * @description of the other side
       * @enum {string}
       */
      right: 'none' | 'view' | 'download';
      /** @description the other side accepts the non-disclosure text first */
      confidential: boolean;
      /** @description of the document, as it was looked at */
      version: number;
    };
    DecideVersionDto: {
      no: number;
      /** @description false: it stays inside the unit */
      release: boolean;
      comment?: string | null;
    };
    DocumentReleaseDto: {
      /** Format: uuid */
      roomId: string;
      /** Format: uuid */
      documentId: string;
      no: number;
      title: string;
      /** @description the unit that it is meant for */
      counterpart: string;
      personName: string;
      /** Format: date-time */
      at: string;
      /** @description somebody else uploaded it */
      mayDecide: boolean;
    };
    DocumentReleaseListDto: {
      /** @description the oldest first */
      items: components['schemas']['DocumentReleaseDto'][];
    };
    /** @enum {string} */
    RfqState: 'draft' | 'open' | 'awarded' | 'closed';
    RfqSummaryDto: {
      /** Format: uuid */
      id: string;
      /** @example XJ-2026-000012 */
      number: string;
      title: string;
      state: components['schemas']['RfqState'];
      /** Format: date-time */
      deadline: string | null;
      /** @description the deadline is over */
      ended: boolean;
      lines: number;
      asked: number;
      quoted: number;
      declined: number;
      openQuestions: number;
      /** Format: date-time */
      createdAt: string;
    };
    RfqPageDto: {
      items: components['schemas']['RfqSummaryDto'][];
      nextCursor: string | null;
    };
    RfqLineInputDto: {
      /** @description of a line that stands already */
      no?: number | null;
      description: string;
      specification: string;
      /** @example 1234.50 */
      quantity: string;
      unit: string;
      /** Format: date */
      dueDate: string | null;
      alternativesAllowed: boolean;
      /** @description less than the whole quantity may be quoted */
      partialAllowed: boolean;
      /**
       * @description no supplier sees it
       * @example 1234.50
       */
      targetPrice: string | null;
    };
    CriteriaWeightsDto: {
      price: number;
      leadTime: number;
      coverage: number;
      crossRegion: number;
    };
    DraftRfqDto: {
      title: string;
      lines: components['schemas']['RfqLineInputDto'][];
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /** @enum {string} */
      taxBasis: 'included' | 'excluded';
      deliveryPlace: string;
      paymentTerms: string;
      note: string;
      validityDays: number;
      weights: components['schemas']['CriteriaWeightsDto'];
      /** Format: date-time */
      deadline: string | null;
      /**
       * Format: uuid
       * @description a demand of my unit
       */
      demandId?: string | null;
    };
    RfqLineDto: {
      no: number;
      description: string;
      specification: string;
      /** @example 200 */
      quantity: string;
      unit: string;
      /** Format: date */
      dueDate: string | null;
      alternativesAllowed: boolean;
      partialAllowed: boolean;
    };
    /** @enum {string} */
    Currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
    /** @enum {string} */
    TaxBasis: 'included' | 'excluded';
    RfqCriteriaDto: {
      price: number;
      leadTime: number;
      coverage: number;
      crossRegion: number;
    };
    RfqContentDto: {
      title: string;
      lines: components['schemas']['RfqLineDto'][];
      currency: components['schemas']['Currency'];
      taxBasis: components['schemas']['TaxBasis'];
      deliveryPlace: string;
      paymentTerms: string;
      note: string;
      /** @description quotes hold so many days from the deadline on */
      validityDays: number;
      /** @description percent; frozen at sending */
      weights: components['schemas']['RfqCriteriaDto'];
    };
    RfqTargetDto: {
      no: number;
      price: string;
    };
    RfqRateDto: {
      currency: components['schemas']['Currency'];
      rate: string;
    };
    /** @enum {string} */
    InvitationState: 'asked' | 'declined' | 'quoted' | 'withdrawn';
    RfqSupplierDto: {
      /** Format: uuid */
      invitationId: string;
      member: components['schemas']['MemberRefDto'];
      state: components['schemas']['InvitationState'];
      /** @description why it is asked */
      reason: string;
      /** @description why it declined or withdrew */
      answer: string | null;
      seen: boolean;
      /** Format: date-time */
      answeredAt: string | null;
      /** @description its quote answers an earlier version and does not count */
      outdated: boolean;
      /**
       * Format: uuid
       * @description of what it won
       */
      dealRoomId: string | null;
      awardedTotal: string | null;
      shortListed: boolean;
      note: string;
      /**
       * @description in what it is asked once more
       * @enum {string|null}
       */
      final: 'offer' | 'auction' | null;
    };
    RfqQuestionDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'];
      question: string;
      answered: boolean;
      /** Format: date-time */
      askedAt: string;
    };
    RfqAnswerDto: {
      question: string;
      answer: string;
      /** Format: date-time */
      publishedAt: string;
    };
    /** @enum {string} */
    RfqAction: 'revise' | 'send' | 'amend' | 'extend' | 'final-round' | 'award' | 'close';
    RfqDto: {
      /** Format: uuid */
      id: string;
      /** @example XJ-2026-000012 */
      number: string;
      title: string;
      state: components['schemas']['RfqState'];
      /** Format: date-time */
      deadline: string | null;
      /** @description the deadline is over */
      ended: boolean;
      lines: number;
      asked: number;
      quoted: number;
      declined: number;
      openQuestions: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      demandId: string | null;
      content: components['schemas']['RfqContentDto'];
      /** @description for the buyer alone */
      targets: components['schemas']['RfqTargetDto'][];
      rates: components['schemas']['RfqRateDto'][];
      version: number;
      /** @description rises with every change; edits say which they saw */
      revision: number;
      /** @description quotes arrive sealed: see its tender */
      sealed: boolean;
      /** @description an auction is under way */
      held: boolean;
      /**
       * Format: date-time
       * @description of those who are asked for a last offer
       */
      finalDeadline: string | null;
      closeReason: string | null;
      /** Format: date-time */
      sentAt: string | null;
      suppliers: components['schemas']['RfqSupplierDto'][];
      questions: components['schemas']['RfqQuestionDto'][];
      answers: components['schemas']['RfqAnswerDto'][];
      actions: components['schemas']['RfqAction'][];
    };
    ReviseRfqDto: {
      title: string;
      lines: components['schemas']['RfqLineInputDto'][];
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /** @enum {string} */
      taxBasis: 'included' | 'excluded';
      deliveryPlace: string;
      paymentTerms: string;
      note: string;
      validityDays: number;
      weights: components['schemas']['CriteriaWeightsDto'];
      /** Format: date-time */
      deadline: string | null;
      /** @description as I saw it */
      revision: number;
    };
    RfqCandidateDto: {
      member: components['schemas']['MemberRefDto'];
      /** @description asked by this request already */
      chosen: boolean;
      /** @description a match of the demand that is fitting, not only near */
      fits: boolean;
      /** @description 0..1 */
      score: number | null;
      /** @description why it fits, in the reader’s language */
      reason: string | null;
    };
    RfqCandidatePageDto: {
      items: components['schemas']['RfqCandidateDto'][];
      nextCursor: string | null;
    };
    ChooseSuppliersDto: {
      memberIds: string[];
    };
    SentRfqDto: {
      rfq: components['schemas']['RfqDto'];
      /** @description chosen, but not to be asked at present */
      leftOut: components['schemas']['MemberRefDto'][];
    };
    ExtendRfqDto: {
      /** Format: date-time */
      deadline: string;
    };
    PublishRfqAnswerDto: {
      /** Format: uuid */
      questionId?: string | null;
      /** @description as all suppliers read it */
      question: string;
      answer: string;
    };
    AwardedLineDto: {
      no: number;
      /**
       * @description in the unit of the request
       * @example 1234.50
       */
      quantity: string;
    };
    AwardPartDto: {
      /** Format: uuid */
      invitationId: string;
      lines: components['schemas']['AwardedLineDto'][];
    };
    AwardRfqDto: {
      parts: components['schemas']['AwardPartDto'][];
    };
    CloseRfqDto: {
      /** @description for my unit; suppliers are told that it ended */
      reason: string;
    };
    ScorePartsDto: {
      price: number;
      leadTime: number;
      coverage: number;
      crossRegion: number;
    };
    OriginalPriceDto: {
      price: string;
      unit: string;
    };
    ComparedCellDto: {
      no: number;
      /** @description in currency, unit and tax basis of the request */
      price: string | null;
      /** @description in the unit of the request, at most what is asked */
      quantity: string;
      minimumOrder: string | null;
      leadTimeDays: number;
      alternative: string;
      original: components['schemas']['OriginalPriceDto'];
      partial: boolean;
    };
    ComparedSupplierDto: {
      /** Format: uuid */
      invitationId: string;
      member: components['schemas']['MemberRefDto'];
      /** @description version of its quote */
      no: number;
      /** @description answers an earlier version of the request; cannot be awarded */
      outdated: boolean;
      /** @description its validity is over; cannot be awarded */
      lapsed: boolean;
      currency: string;
      taxRate: string;
      priceIncludesTax: boolean;
      /** Format: date-time */
      validUntil: string;
      paymentTerms: string;
      note: string;
      freight: string | null;
      /** @description with freight */
      total: string | null;
      /** @description lines that are quoted whole */
      covered: number;
      /** @description the longest of its lines */
      leadTimeDays: number;
      /** @description 0..1: the parts times their weights */
      score: number;
      /** @description 0..1 each */
      parts: components['schemas']['ScorePartsDto'];
      shortListed: boolean;
      /** @description laid aside by the buyer */
      hidden: boolean;
      /** @description of the buyer */
      ownNote: string;
      cells: components['schemas']['ComparedCellDto'][];
    };
    PastPriceDto: {
      /** @description in currency, unit and tax basis of the request */
      price: string;
      /** @description of the request that was awarded */
      number: string;
      /** Format: date-time */
      awardedAt: string;
      /** @description percent by which the lowest is above it */
      toPast: number;
    };
    BestOfLineDto: {
      no: number;
      invitationIds: string[];
      price: string;
      /** @description percent above the target price */
      toTarget: number | null;
      past: components['schemas']['PastPriceDto'] | null;
    };
    RfqComparisonDto: {
      currency: string;
      /** @description the highest score first */
      suppliers: components['schemas']['ComparedSupplierDto'][];
      best: components['schemas']['BestOfLineDto'][];
      /** @description each line from its cheapest, freight left out; null: a line is not covered */
      lowestTotal: string | null;
      /** @description currencies without a rate */
      ratesMissing: string[];
    };
    EnteredRateDto: {
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /** @example 1234.50 */
      rate: string;
    };
    EnterRatesDto: {
      rates: components['schemas']['EnteredRateDto'][];
    };
    MarkSupplierDto: {
      shortListed?: boolean;
      /** @description laid aside */
      hidden?: boolean;
      /** @description for my unit alone */
      note?: string;
    };
    /** @enum {string} */
    SplitRunState: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    SplitWishesDto: {
      maxSuppliers: number | null;
      interiorShare: number | null;
      maxShare: number | null;
    };
    /**
     * @description proven: nothing is cheaper by more than the gap
     * @enum {string}
     */
    SplitState: 'proven' | 'found' | 'impossible';
    SplitLineDto: {
      no: number;
      quantity: string;
    };
    SplitPartDto: {
      /** Format: uuid */
      invitationId: string;
      lines: components['schemas']['SplitLineDto'][];
    };
    SplitOutcomeDto: {
      /**
       * @description the wish that is dropped; null: all are kept
       * @enum {string|null}
       */
      without: 'maxSuppliers' | 'interiorShare' | 'maxShare' | null;
      /** @description proven: nothing is cheaper by more than the gap */
      state: components['schemas']['SplitState'];
      gap: number | null;
      /** @description with freight */
      total: string | null;
      parts: components['schemas']['SplitPartDto'][];
      /** @description 0..1 */
      interiorShare: number;
      /** @description 0..1 */
      largestShare: number;
      seconds: number;
    };
    RfqSplitDto: {
      /** Format: uuid */
      id: string;
      state: components['schemas']['SplitRunState'];
      processed: number;
      total: number | null;
      wishes: components['schemas']['SplitWishesDto'];
      outcomes: components['schemas']['SplitOutcomeDto'][];
      /** @description total of the best single supplier */
      bestSingle: number | null;
      /** Format: date-time */
      askedAt: string;
    };
    RfqSplitsDto: {
      /** @description the newest first */
      items: components['schemas']['RfqSplitDto'][];
    };
    AskSplitDto: {
      maxSuppliers: number | null;
      /** @description percent of the value, at least */
      interiorShare: number | null;
      /** @description percent of the value, for nobody more */
      maxShare: number | null;
    };
    ReadLinesDto: {
      lines: components['schemas']['RfqLineInputDto'][];
    };
    QuotedLineDto: {
      no: number;
      unitPrice: string;
      unit: string;
      quantity: string | null;
      minimumOrder: string | null;
      leadTimeDays: number;
      alternative: string;
    };
    QuoteContentDto: {
      currency: components['schemas']['Currency'];
      priceIncludesTax: boolean;
      taxRate: string;
      freight: string;
      /** Format: date-time */
      validUntil: string;
      paymentTerms: string;
      note: string;
      lines: components['schemas']['QuotedLineDto'][];
    };
    QuoteVersionDto: {
      no: number;
      /** @description version of the request that it answers */
      rfqVersion: number;
      content: components['schemas']['QuoteContentDto'];
      byName: string;
      /** Format: date-time */
      sentAt: string;
    };
    /** @enum {string} */
    InvitationAction: 'quote' | 'decline' | 'withdraw' | 'ask';
    RfqInvitationDto: {
      /** Format: uuid */
      id: string;
      /** @example XJ-2026-000012 */
      number: string;
      title: string;
      buyer: components['schemas']['MemberRefDto'];
      rfqState: components['schemas']['RfqState'];
      state: components['schemas']['InvitationState'];
      /**
       * @description how it ended for my unit
       * @enum {string|null}
       */
      outcome: 'awarded' | 'not-awarded' | 'closed' | null;
      /** Format: date-time */
      deadline: string;
      /** @description the deadline is over */
      ended: boolean;
      /** @description my quote answers an earlier version: confirm or change it */
      outdated: boolean;
      /**
       * @description in what my unit is asked once more, after the deadline
       * @enum {string|null}
       */
      final: 'offer' | 'auction' | null;
      /** Format: date-time */
      askedAt: string;
      /** Format: uuid */
      rfqId: string;
      content: components['schemas']['RfqContentDto'];
      /** @description of the request */
      version: number;
      /** @description quotes are sealed: they are made on the page of the tender */
      sealed: boolean;
      /** @description what the newest version changed: lines.3, lines.4.new, paymentTerms */
      changes: string[];
      /** @description why my unit declined or withdrew */
      answer: string | null;
      /** @description not sent yet */
      draft: components['schemas']['QuoteContentDto'] | null;
      /** @description of my unit, the newest first */
      quotes: components['schemas']['QuoteVersionDto'][];
      answers: components['schemas']['RfqAnswerDto'][];
      /** @description what my unit asked and is not answered yet */
      myQuestions: string[];
      /**
       * Format: uuid
       * @description of what my unit won
       */
      dealRoomId: string | null;
      actions: components['schemas']['InvitationAction'][];
    };
    RfqInvitationSummaryDto: {
      /** Format: uuid */
      id: string;
      /** @example XJ-2026-000012 */
      number: string;
      title: string;
      buyer: components['schemas']['MemberRefDto'];
      rfqState: components['schemas']['RfqState'];
      state: components['schemas']['InvitationState'];
      /**
       * @description how it ended for my unit
       * @enum {string|null}
       */
      outcome: 'awarded' | 'not-awarded' | 'closed' | null;
      /** Format: date-time */
      deadline: string;
      /** @description the deadline is over */
      ended: boolean;
      /** @description my quote answers an earlier version: confirm or change it */
      outdated: boolean;
      /**
       * @description in what my unit is asked once more, after the deadline
       * @enum {string|null}
       */
      final: 'offer' | 'auction' | null;
      /** Format: date-time */
      askedAt: string;
    };
    RfqInvitationPageDto: {
      items: components['schemas']['RfqInvitationSummaryDto'][];
      nextCursor: string | null;
    };
    QuoteLineInputDto: {
      /** @description of the request */
      no: number;
      /** @example 1234.50 */
      unitPrice: string;
      /** @description converts into the unit of the request */
      unit: string;
      /**
       * @description null: all that is asked
       * @example 1234.50
       */
      quantity: string | null;
      /** @example 1234.50 */
      minimumOrder: string | null;
      leadTimeDays: number;
      alternative: string;
    };
    QuoteInputDto: {
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      priceIncludesTax: boolean;
      /**
       * @description percent
       * @example 1234.50
       */
      taxRate: string;
      /**
       * @description for the whole quote; 0: included
       * @example 1234.50
       */
      freight: string;
      /** Format: date-time */
      validUntil: string;
      /** @description empty: as the request says */
      paymentTerms: string;
      note: string;
      lines: components['schemas']['QuoteLineInputDto'][];
    };
    SendQuoteDto: {
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      priceIncludesTax: boolean;
      /**
       * @description percent
       * @example 1234.50
       */
      taxRate: string;
      /**
       * @description for the whole quote; 0: included
       * @example 1234.50
       */
      freight: string;
      /** Format: date-time */
      validUntil: string;
      /** @description empty: as the request says */
      paymentTerms: string;
      note: string;
      lines: components['schemas']['QuoteLineInputDto'][];
      /** @description of the request, as I saw it */
      version: number;
    };
    DeclineRfqDto: {
      reason: string;
    };
    AskRfqDto: {
      question: string;
    };
    RfqPreferenceDto: {
      /** @description false: no request reaches my unit */
      accepts: boolean;
      /** @description at most so many requests in seven days; null: any number */
      weekly: number | null;
      /** @description requests of the last seven days */
      lastWeek: number;
    };
    SetRfqPreferenceDto: {
      /** @description false: no request reaches my unit */
      accepts: boolean;
      /** @description at most so many requests in seven days; null: any number */
      weekly: number | null;
    };
    /** @enum {string} */
    TenderProfile: 'free' | 'firm' | 'tender';
    /** @enum {string} */
    TenderStep:
      | 'send'
      | 'clarify'
      | 'object'
      | 'seal'
      | 'late'
      | 'fewest'
      | 'open'
      | 'publish'
      | 'award'
      | 'collusion';
    TenderStepDto: {
      step: components['schemas']['TenderStep'];
      text: string;
      /** @description empty: agreed here, no law says it */
      article: string;
    };
    LegalProfileDto: {
      key: components['schemas']['TenderProfile'];
      name: string;
      shortestDays: number;
      /** @description whether these are working days */
      workingDays: boolean;
      fewest: number;
      clarificationDays: number;
      objectionDaysBefore: number;
      publicationDays: number;
      /** @description null: no time is set */
      answerDays: number | null;
      /** @description while an objection to the terms waits nothing is opened */
      objectionHoldsOpening: boolean;
      revisable: boolean;
      steps: components['schemas']['TenderStepDto'][];
    };
    LegalProfilesDto: {
      items: components['schemas']['LegalProfileDto'][];
      /** @description for those who buy with public money */
      publicMoneyNote: string;
    };
    /** @enum {string} */
    TenderRole: 'buyer' | 'secretariat' | 'third' | 'bidder';
    /** @enum {string} */
    TenderState: 'preparing' | 'open' | 'listed' | 'failed' | 'opened' | 'signed';
    TenderSummaryDto: {
      /** Format: uuid */
      rfqId: string;
      number: string;
      title: string;
      buyer: components['schemas']['MemberRefDto'];
      role: components['schemas']['TenderRole'];
      state: components['schemas']['TenderState'];
      profile: components['schemas']['TenderProfile'];
      /** Format: date-time */
      deadline: string | null;
      /** @description the deadline is over */
      ended: boolean;
      /** @description the request ended, by an award or without one */
      closed: boolean;
      /** @description my side has no key yet */
      keyMissing: boolean;
      /** @description not answered, and due; 0 for a bidder */
      overdueObjections: number;
    };
    TenderPageDto: {
      items: components['schemas']['TenderSummaryDto'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    OpenerSide: 'buyer' | 'secretariat' | 'third';
    TenderOpenerDto: {
      side: components['schemas']['OpenerSide'];
      /** @description null: the secretariat */
      member: components['schemas']['MemberRefDto'] | null;
      /** @description null: nobody has made the key yet */
      name: string | null;
      /** @description this is me */
      mine: boolean;
      /** @description public key, age1… */
      recipient: string | null;
      verifier: string | null;
      /** @description to read to each other */
      fingerprint: string | null;
      /**
       * Format: date-time
       * @description when its shares were given
       */
      openedAt: string | null;
      /** Format: date-time */
      signedAt: string | null;
    };
    OwnSealedQuoteDto: {
      /** @example XJ-2026-000012-9F3A21C4 */
      number: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description SHA-256 of the sealed quote */
      hash: string;
      /** @description to key and context */
      commitment: string;
      /** @description SHA-256 of each sealed file that goes with it */
      files: string[];
      no: number;
      /** @description it answers an earlier version: seal again */
      outdated: boolean;
      byName: string;
    };
    RecordedFileDto: {
      /** @description SHA-256 of the ciphertext */
      hash: string;
      /**
       * Format: uuid
       * @description null: not mine to read
       */
      id: string | null;
      name: string | null;
      /** @description bytes */
      size: number | null;
    };
    /** @enum {string} */
    SealedQuoteOutcome: 'opened' | 'unreadable' | 'outdated';
    /** @enum {string} */
    Unopened: '' | 'shares' | 'invalid' | 'version';
    RecordedQuoteDto: {
      files: components['schemas']['RecordedFileDto'][];
      receipt: string;
      hash: string;
      bidder: string;
      /** Format: date-time */
      receivedAt: string;
      outcome: components['schemas']['SealedQuoteOutcome'];
      why: components['schemas']['Unopened'];
      total: string | null;
      currency: string | null;
    };
    RecordedAsideDto: {
      receipt: string;
      hash: string;
      bidder: string;
      /** Format: date-time */
      at: string;
    };
    OpeningRecordDto: {
      /** @description what openers sign, to the byte */
      text: string;
      hash: string;
      /** @description it is signed by two sides */
      complete: boolean;
      quotes: components['schemas']['RecordedQuoteDto'][];
      withdrawn: components['schemas']['RecordedAsideDto'][];
      replaced: components['schemas']['RecordedAsideDto'][];
      late: components['schemas']['RecordedAsideDto'][];
    };
    /** @enum {string} */
    ObjectionStage: 'terms' | 'opening' | 'result';
    TenderObjectionDto: {
      /** Format: uuid */
      id: string;
      member: components['schemas']['MemberRefDto'];
      stage: components['schemas']['ObjectionStage'];
      text: string;
      /** Format: date-time */
      raisedAt: string;
      /**
       * Format: date-time
       * @description to be answered by; null: no time is set
       */
      dueAt: string | null;
      /** @description it is not answered in time, or was not */
      overdue: boolean;
      answer: string | null;
      /** Format: date-time */
      answeredAt: string | null;
    };
    /** @enum {string} */
    TenderAction: 'revise' | 'makeKey' | 'send' | 'seal' | 'open' | 'sign' | 'object' | 'answer';
    TenderDto: {
      /** Format: uuid */
      rfqId: string;
      number: string;
      title: string;
      buyer: components['schemas']['MemberRefDto'];
      role: components['schemas']['TenderRole'];
      state: components['schemas']['TenderState'];
      profile: components['schemas']['TenderProfile'];
      /** Format: date-time */
      deadline: string | null;
      /** @description the deadline is over */
      ended: boolean;
      /** @description the request ended, by an award or without one */
      closed: boolean;
      /** @description my side has no key yet */
      keyMissing: boolean;
      /** @description not answered, and due; 0 for a bidder */
      overdueObjections: number;
      version: number;
      /** @description of the settings */
      revision: number;
      publicMoney: boolean;
      rules: components['schemas']['LegalProfileDto'];
      openers: components['schemas']['TenderOpenerDto'][];
      /**
       * Format: uuid
       * @description of my unit, as a bidder
       */
      invitationId: string | null;
      /** @description of my unit, the newest first */
      ownQuotes: components['schemas']['OwnSealedQuoteDto'][];
      /** @description my unit withdrew */
      withdrawn: boolean;
      /** @description hashes that stood at the deadline */
      list: string[];
      /** @description hashes of the sealed files that stood then */
      listedFiles: string[];
      listHash: string | null;
      /** Format: date-time */
      listedAt: string | null;
      record: components['schemas']['OpeningRecordDto'] | null;
      /** Format: date-time */
      openedAt: string | null;
      /** Format: date-time */
      signedAt: string | null;
      /**
       * Format: date-time
       * @description from when on an award is possible
       */
      awardFrom: string | null;
      objections: components['schemas']['TenderObjectionDto'][];
      /** @description objections that hold the opening up */
      holdingOpening: number;
      actions: components['schemas']['TenderAction'][];
    };
    SetTenderDto: {
      /** @enum {string} */
      profile: 'free' | 'firm' | 'tender';
      /** @description bought with public money */
      publicMoney: boolean;
      /**
       * Format: uuid
       * @description the unit of the third opener
       */
      thirdMemberId: string;
      /** @description of the settings, as I saw them; 0: the first */
      revision: number;
    };
    SendTenderDto: {
      /** @description I understand that two lost keys of three lose every quote */
      understood: boolean;
    };
    SentTenderDto: {
      tender: components['schemas']['TenderDto'];
      /** @description chosen, but not to be asked at present */
      leftOut: components['schemas']['MemberRefDto'][];
    };
    /** @enum {string} */
    CollusionSign:
      | 'same-device'
      | 'same-network'
      | 'same-person'
      | 'same-prices'
      | 'steady-ratio'
      | 'steady-difference'
      | 'even-totals'
      | 'same-note'
      | 'same-file'
      | 'same-author'
      | 'same-tool';
    CollusionSignDto: {
      sign: components['schemas']['CollusionSign'];
      bidders: components['schemas']['MemberRefDto'][];
      /** @description what anybody can check */
      evidence: string[];
    };
    CollusionSignsDto: {
      items: components['schemas']['CollusionSignDto'][];
      /** @description files whose properties are not read yet */
      filesToRead: number;
    };
    SealedQuoteDto: {
      /** @description the envelope, to the byte */
      envelope: string;
    };
    TenderReceiptDto: {
      /** @example XJ-2026-000012-9F3A21C4 */
      number: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description SHA-256 of the sealed quote */
      hash: string;
      /** @description to key and context */
      commitment: string;
      /** @description SHA-256 of each sealed file that goes with it */
      files: string[];
    };
    RaiseObjectionDto: {
      text: string;
    };
    AnswerObjectionDto: {
      answer: string;
    };
    OpenerKeyDto: {
      recipient: string;
      /** @description Ed25519 public key */
      verifier: string;
      /** @description that I have the secret key */
      proof: string;
    };
    CiphertextDto: {
      /** Format: uuid */
      id: string;
      hash: string;
      envelope: string;
    };
    CiphertextsDto: {
      items: components['schemas']['CiphertextDto'][];
    };
    GivenShareDto: {
      /** Format: uuid */
      quoteId: string;
      /** @description null: it does not open */
      share: string | null;
    };
    GiveSharesDto: {
      shares: components['schemas']['GivenShareDto'][];
    };
    SignRecordDto: {
      /** @description of the record, as I saw it */
      recordHash: string;
      /** @description Ed25519 */
      signature: string;
    };
    SealedFileDto: {
      /** @description SHA-256 of the ciphertext */
      hash: string;
      /** @description of the ciphertext, bytes */
      size: number;
    };
    RfqFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description bytes */
      size: number;
      /**
       * Format: uuid
       * @description whose quote it belongs to; null: to the request
       */
      invitationId: string | null;
      /** @description false: goes with the next version of my quote */
      sent: boolean;
    };
    RfqFilesDto: {
      /** @description the oldest first */
      items: components['schemas']['RfqFileDto'][];
    };
    /** @enum {string} */
    AuctionState: 'waiting' | 'running' | 'over' | 'settled' | 'cancelled';
    BidderDto: {
      /** Format: uuid */
      invitationId: string;
      member: components['schemas']['MemberRefDto'];
      /** @description total of its quote, with freight */
      startAmount: string;
      amount: string;
      bids: number;
      rank: number;
    };
    BidOfBidderDto: {
      /** @description of its bidder */
      no: number;
      amount: string;
      /** Format: date-time */
      at: string;
      byName: string;
      /** Format: uuid */
      invitationId: string;
    };
    AuctionDto: {
      state: components['schemas']['AuctionState'];
      /** @description of the request */
      number: string;
      title: string;
      currency: string;
      /** @description each bid is below the bidder’s last by so much at least */
      step: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @description a bid in the last so many minutes moves the end */
      extensionMinutes: number;
      rankVisible: boolean;
      /**
       * Format: date-time
       * @description by the clock that takes bids
       */
      now: string;
      /** Format: uuid */
      rfqId: string;
      /**
       * Format: date-time
       * @description as it was set
       */
      plannedEnd: string;
      cancelReason: string | null;
      /** @description the lowest first */
      bidders: components['schemas']['BidderDto'][];
      /** @description the newest first, 200 at most */
      bids: components['schemas']['BidOfBidderDto'][];
    };
    AuctionOfRfqDto: {
      /** @description the newest; null: none was set */
      auction: components['schemas']['AuctionDto'] | null;
    };
    SetAuctionDto: {
      invitationIds: string[];
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /**
       * @description with 2 decimals at most
       * @example 1234.50
       */
      step: string;
      /** @description 0: the end stands */
      extensionMinutes: number;
      /** @description each bidder sees its own rank */
      rankVisible: boolean;
    };
    CancelAuctionDto: {
      /** @description for my unit; bidders are told that it is off */
      reason: string;
    };
    BidDto: {
      /** @description of its bidder */
      no: number;
      amount: string;
      /** Format: date-time */
      at: string;
      byName: string;
    };
    AuctionSeatDto: {
      state: components['schemas']['AuctionState'];
      /** @description of the request */
      number: string;
      title: string;
      currency: string;
      /** @description each bid is below the bidder’s last by so much at least */
      step: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @description a bid in the last so many minutes moves the end */
      extensionMinutes: number;
      rankVisible: boolean;
      /**
       * Format: date-time
       * @description by the clock that takes bids
       */
      now: string;
      /** Format: uuid */
      invitationId: string;
      /** @description total of my quote, with freight */
      startAmount: string;
      /** @description my lowest bid, or my quote */
      amount: string;
      /** @description my next bid at most; null: I cannot bid now */
      mostNext: string | null;
      /** @description null: it is not shown */
      rank: number | null;
      /** @description mine, the newest first */
      bids: components['schemas']['BidDto'][];
    };
    PlaceBidDto: {
      /**
       * @description total with freight; 2 decimals at most
       * @example 1234.50
       */
      amount: string;
    };
    RequestOfContractDto: {
      /**
       * Format: uuid
       * @description of the request for its buyer, of the invitation for the supplier
       */
      id: string;
      /** @example XJ-2026-000007 */
      number: string;
    };
    /** @enum {string} */
    ContractState: 'agreed' | 'signed' | 'performing' | 'completed' | 'terminated';
    DatedAmountDto: {
      /**
       * @description in the currency of the contract
       * @example 37300.00
       */
      amount: string | null;
      /** Format: date-time */
      at: string | null;
    };
    /** @enum {string} */
    ContractClosing: 'complete' | 'terminate';
    /** @enum {string} */
    ClosingRest: 'owed' | 'waived';
    ClosingDto: {
      closing: components['schemas']['ContractClosing'];
      by: components['schemas']['DealSide'];
      reason: string;
      rest: components['schemas']['ClosingRest'] | null;
    };
    /** @enum {string} */
    DoubleState: 'none' | 'suspected' | 'cleared' | 'double';
    ContractLineDto: {
      no: number;
      description: string;
      specification: string;
      unit: string;
      /** @description whole things are counted: no parts of one are delivered */
      counted: boolean;
      /** @example 200 */
      quantity: string;
      /** @example 11190.00 */
      unitPrice: string;
      /**
       * @description delivered and not yet decided
       * @example 200
       */
      announced: string;
      /** @example 200 */
      accepted: string;
      /** @example 200 */
      refused: string;
      /**
       * @description on its way back
       * @example 200
       */
      returning: string;
      /** @example 200 */
      returned: string;
      /**
       * @description still to be delivered
       * @example 200
       */
      missing: string;
    };
    /** @enum {string} */
    PlanKind: 'deposit' | 'on_delivery' | 'retention' | 'other';
    ContractPlanItemDto: {
      no: number;
      kind: components['schemas']['PlanKind'];
      /** @example 11190.00 */
      amount: string;
      /** Format: date */
      dueOn: string;
      /** @example 11190.00 */
      paid: string;
      /**
       * @description recorded and not confirmed yet
       * @example 11190.00
       */
      pending: string;
      /** @description not paid past its day */
      late: boolean;
    };
    ContractSignatureDto: {
      side: components['schemas']['DealSide'];
      /** Format: uuid */
      fileId: string | null;
      provider: string | null;
      /** @description of a signature that was made elsewhere */
      number: string | null;
      /** Format: date */
      signedOn: string;
      /** @description of the contents that were signed */
      contentHash: string | null;
      personName: string;
      /** Format: date-time */
      at: string;
    };
    /** @enum {string} */
    DeliveryKind: 'delivery' | 'return';
    /** @enum {string} */
    DeliveryState: 'announced' | 'accepted' | 'partly' | 'refused' | 'withdrawn';
    DeliveredLineDto: {
      no: number;
      /** @example 200 */
      quantity: string;
      /** @example 200 */
      accepted: string | null;
    };
    DeliveryDto: {
      no: number;
      kind: components['schemas']['DeliveryKind'];
      state: components['schemas']['DeliveryState'];
      /** Format: date */
      shippedOn: string;
      waybill: string | null;
      note: string | null;
      /** @description why more than agreed is delivered */
      overReason: string | null;
      /** @description number of the one that it corrects */
      replaces: number | null;
      personName: string;
      /** Format: date-time */
      at: string;
      /** Format: date-time */
      decidedAt: string | null;
      decidedByName: string | null;
      result: string | null;
      lines: components['schemas']['DeliveredLineDto'][];
    };
    /** @enum {string} */
    ContractPaymentKind: 'payment' | 'refund';
    /** @enum {string} */
    ContractPaymentState: 'recorded' | 'confirmed' | 'rejected' | 'withdrawn';
    ContractPaymentDto: {
      no: number;
      kind: components['schemas']['ContractPaymentKind'];
      state: components['schemas']['ContractPaymentState'];
      /** @example 11190.00 */
      amount: string;
      /** Format: date */
      paidOn: string;
      reference: string;
      note: string | null;
      /** @description why more than agreed is paid */
      overReason: string | null;
      /** @description number of the one that it corrects */
      replaces: number | null;
      recordedSide: components['schemas']['DealSide'];
      personName: string;
      /** Format: date-time */
      at: string;
      decidedByName: string | null;
      rejectReason: string | null;
    };
    /** @enum {string} */
    ContractInvoiceState: 'recorded' | 'confirmed' | 'withdrawn';
    ContractInvoiceDto: {
      /** Format: uuid */
      id: string;
      number: string;
      code: string;
      /** Format: date */
      issuedOn: string;
      /**
       * @description with the tax; below 0 of a red invoice
       * @example 11190.00
       */
      amount: string;
      /** @example 11190.00 */
      tax: string;
      /** @description number of the invoice that it reverses */
      reverses: string | null;
      /** @description a red invoice nets it to nothing */
      reversed: boolean;
      side: components['schemas']['DealSide'];
      state: components['schemas']['ContractInvoiceState'];
      /** @description number of the one that it corrects */
      replaces: string | null;
      /** @description why more is invoiced than is due */
      overReason: string | null;
      /** @description why it was withdrawn */
      reason: string | null;
      decidedByName: string | null;
    };
    /** @enum {string} */
    FileAbout: 'scan' | 'delivery' | 'acceptance' | 'payment' | 'invoice' | 'dispute' | 'other';
    ContractFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description bytes */
      size: number;
      about: components['schemas']['FileAbout'];
      /** @description number of the delivery, payment, invoice or dispute */
      aboutNo: string;
      side: components['schemas']['DealSide'];
      /** Format: date-time */
      at: string;
    };
    ContractStepDto: {
      no: number;
      kind: string;
      state: components['schemas']['ContractState'];
      side: components['schemas']['DealSide'] | null;
      personName: string | null;
      /** @description the evidence */
      details: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      at: string;
    };
    /** @enum {string} */
    OpenKind:
      'sign' | 'deliver' | 'accept' | 'pay' | 'confirm' | 'close' | 'answer' | 'settle' | 'rate';
    OpenItemDto: {
      /** Format: uuid */
      contractId: string;
      number: string;
      subject: string;
      /** @description who has to do it */
      side: components['schemas']['DealSide'];
      kind: components['schemas']['OpenKind'];
      /** @description of the delivery, instalment, payment or dispute */
      no: number | null;
      /** @example 11190.00 */
      amount: string | null;
      /** @example CNY */
      currency: string;
      /** Format: date */
      dueOn: string | null;
      late: boolean;
      /** Format: date-time */
      since: string;
    };
    MissingLineDto: {
      no: number;
      description: string;
      /** @example 200 */
      quantity: string;
      unit: string;
    };
    OpenAtEndDto: {
      missing: components['schemas']['MissingLineDto'][];
      /** @description deliveries and returns to be accepted */
      undecided: number;
      /** @example 11190.00 */
      unpaid: string;
      /**
       * @description payments and refunds to be confirmed
       * @example 11190.00
       */
      unconfirmed: string;
      /** @example 11190.00 */
      uninvoiced: string;
      /** @description claims that are not settled */
      disputes: number;
      /** @description of this list and the proposal; who ends the contract sends it back */
      hash: string;
    };
    /** @enum {string} */
    DisputeAbout: 'lines' | 'payments' | 'other';
    /** @enum {string} */
    DisputeState: 'claimed' | 'answered' | 'mediation' | 'settled' | 'closed';
    DisputeEntryDto: {
      no: number;
      /** @description null: the secretariat */
      side: components['schemas']['DealSide'] | null;
      kind: string;
      text: string;
      personName: string;
      /** Format: date-time */
      at: string;
    };
    /**
     * @description what I may do now
     * @enum {string}
     */
    DisputeAction: 'answer' | 'say' | 'mediate' | 'propose' | 'accept' | 'withdraw';
    DisputeDto: {
      no: number;
      /** @description who claims */
      claimant: components['schemas']['DealSide'];
      about: components['schemas']['DisputeAbout'];
      /** @description numbers of the lines or payments */
      aboutNos: number[];
      /** @example 1865.00 */
      amount: string | null;
      state: components['schemas']['DisputeState'];
      /** Format: date-time */
      answerDueAt: string;
      proposedBy: components['schemas']['DealSide'] | null;
      /** @description terms on which one side would settle, or both have */
      proposal: string | null;
      entries: components['schemas']['DisputeEntryDto'][];
      /** @description what I may do now */
      actions: components['schemas']['DisputeAction'][];
    };
    RatingDto: {
      /** @description 1 to 5 */
      quality: number;
      punctuality: number;
      conduct: number;
      words: string;
      /** Format: date-time */
      at: string;
      answer: string | null;
      /** @description by the secretariat; nobody else reads it */
      hidden: boolean;
    };
    ContractRatingsDto: {
      /** @description what my unit gave */
      mine: components['schemas']['RatingDto'] | null;
      /** @description what the other side gave, once it is shown */
      theirs: components['schemas']['RatingDto'] | null;
      /**
       * Format: date-time
       * @description until when a rating can be given
       */
      until: string | null;
      possible: boolean;
    };
    ContractDto: {
      /** Format: uuid */
      id: string;
      /** @example HT-2026-000012 */
      number: string;
      /** @example WA-2026-000045 */
      agreementNumber: string;
      /** Format: uuid */
      roomId: string;
      roomNumber: string;
      /** Format: uuid */
      matchId: string | null;
      /** Format: uuid */
      supplyId: string | null;
      /** Format: uuid */
      demandId: string | null;
      rfq: components['schemas']['RequestOfContractDto'] | null;
      /** @description of the agreed terms */
      sums: components['schemas']['SumsDto'];
      subject: string;
      state: components['schemas']['ContractState'];
      side: components['schemas']['DealSide'];
      counterpart: components['schemas']['MemberRefDto'];
      /** @example CNY */
      currency: string;
      /** @description what the agreement comes to */
      intent: components['schemas']['DatedAmountDto'];
      /** @description what the contract comes to, since both signed */
      contract: components['schemas']['DatedAmountDto'];
      /** @description the goods that were accepted and kept, at their prices */
      performance: components['schemas']['DatedAmountDto'];
      /**
       * @description of the contract as it is drafted or signed
       * @example 37300.00
       */
      amount: string;
      /**
       * @description in the currency of the contract
       * @example 37300.00
       */
      paid: string;
      /**
       * @description recorded and not confirmed yet
       * @example 37300.00
       */
      paying: string;
      /** Format: date */
      deliveryDueOn: string;
      delivered: boolean;
      /** @description agreed for the goods */
      warrantyMonths: number | null;
      /** @description a claim on goods, or on anything else, can be made */
      claimable: boolean;
      /**
       * Format: date
       * @description of one that has ended
       */
      claimsUntil: string | null;
      buyerClauses: string;
      sellerClauses: string;
      closing: components['schemas']['ClosingDto'] | null;
      doubleState: components['schemas']['DoubleState'];
      version: number;
      /** @description SHA-256 of the contents, as it stands on the paper */
      contentHash: string;
      lines: components['schemas']['ContractLineDto'][];
      /** @description the payment words of the agreed terms */
      paymentTerms: string;
      /** @description the plan divides the amount otherwise than those words */
      planContradicts: boolean;
      plan: components['schemas']['ContractPlanItemDto'][];
      signatures: components['schemas']['ContractSignatureDto'][];
      deliveries: components['schemas']['DeliveryDto'][];
      payments: components['schemas']['ContractPaymentDto'][];
      invoices: components['schemas']['ContractInvoiceDto'][];
      files: components['schemas']['ContractFileDto'][];
      /** @description the latest first */
      steps: components['schemas']['ContractStepDto'][];
      open: components['schemas']['OpenItemDto'][];
      /** @description what is not done, for whoever ends it */
      atEnd: components['schemas']['OpenAtEndDto'];
      disputes: components['schemas']['DisputeDto'][];
      ratings: components['schemas']['ContractRatingsDto'];
    };
    RecordContractInvoiceDto: {
      /** @description 数电票: 20 digits */
      number: string;
      /** @description of one on paper: 10 or 12 digits */
      code?: string;
      /** Format: date */
      issuedOn: string;
      /**
       * @description with the tax
       * @example 1234.50
       */
      amount: string;
      /** @example 1234.50 */
      tax: string;
      /** @description number of the invoice that this red one reverses */
      reverses?: string | null;
      /** @description why more is invoiced than is due */
      overReason?: string | null;
      /**
       * Format: uuid
       * @description the one that is corrected
       */
      replaces?: string | null;
    };
    WithdrawInvoiceDto: {
      reason: string;
      /** @description why more than is due is invoiced without this red one */
      overReason?: string | null;
    };
    DoubleFactsDto: {
      subject: string;
      state: components['schemas']['ContractState'];
      /** Format: date-time */
      agreedAt: string;
      lines: string[];
    };
    ContractOverviewDto: {
      /** Format: uuid */
      id: string;
      number: string;
      subject: string;
      state: components['schemas']['ContractState'];
      /** Format: uuid */
      buyerMemberId: string;
      buyerName: string;
      /** Format: uuid */
      sellerMemberId: string;
      sellerName: string;
      doubleState: components['schemas']['DoubleState'];
      /** @description number of the contract that it may repeat */
      doubleOf: string | null;
      /** @description goods and quantities of a suspected double */
      lines: string[];
      doubleFacts: components['schemas']['DoubleFactsDto'] | null;
      /** @description what is past its day */
      late: number;
      /** Format: date-time */
      agreedAt: string;
    };
    ContractOverviewPageDto: {
      items: components['schemas']['ContractOverviewDto'][];
      nextCursor: string | null;
    };
    OpenItemListDto: {
      /** @description the first due first */
      items: components['schemas']['OpenItemDto'][];
    };
    ReviewDoubleDto: {
      /** @enum {string} */
      verdict: 'cleared' | 'double';
      reason: string;
    };
    RecordContractPaymentDto: {
      /** @enum {string} */
      kind: 'payment' | 'refund';
      /**
       * @description in the currency of the contract
       * @example 1234.50
       */
      amount: string;
      /** @description that of the contract */
      currency: string;
      /** Format: date */
      paidOn: string;
      /** @description of the bank or the note */
      reference: string;
      note?: string | null;
      /** @description what was agreed about paying more */
      overReason?: string | null;
      /** @description number of the one that is corrected */
      replaces?: number | null;
    };
    WithdrawDto: {
      reason: string;
    };
    RejectPaymentDto: {
      reason: string;
    };
    OutsideSignatureDto: {
      /** @description who keeps the signature */
      provider: string;
      number: string;
      /** Format: date */
      signedOn: string;
      /** @description of the contents that were looked at; others are not signed */
      contentHash?: string;
    };
    CloseContractDto: {
      /** @enum {string} */
      closing: 'complete' | 'terminate';
      /** @description needed where something is open */
      reason?: string;
      /** @description my unit accepts what is open */
      acceptOpen?: boolean;
      /**
       * @description what becomes of what is unpaid
       * @enum {string}
       */
      rest?: 'owed' | 'waived';
      /** @description atEnd.hash of what was shown; with another one nothing is done */
      seen?: string;
    };
    AgreeToCloseDto: {
      /** @description my unit accepts what is open */
      acceptOpen?: boolean;
      /** @description atEnd.hash of what was shown; with another one nothing is done */
      seen: string;
    };
    OpenContractDto: {
      /**
       * Format: uuid
       * @description whose agreement it follows
       */
      dealRoomId: string;
    };
    ContractSummaryDto: {
      /** Format: uuid */
      id: string;
      /** @example HT-2026-000012 */
      number: string;
      subject: string;
      state: components['schemas']['ContractState'];
      side: components['schemas']['DealSide'];
      counterpart: components['schemas']['MemberRefDto'];
      /** @example CNY */
      currency: string;
      /**
       * @description in the currency of the contract
       * @example 37300.00
       */
      amount: string;
      /** @description what my unit has to do */
      mine: number;
      /** @description what the other side has to do */
      theirs: number;
      /**
       * Format: date
       * @description the next day on which something is due
       */
      dueOn: string | null;
      /** @description something is past its day */
      late: boolean;
      /** Format: date-time */
      agreedAt: string;
    };
    ContractPageDto: {
      items: components['schemas']['ContractSummaryDto'][];
      nextCursor: string | null;
    };
    PlanItemDto: {
      /** @enum {string} */
      kind: 'deposit' | 'on_delivery' | 'retention' | 'other';
      /**
       * @description in the currency of the contract
       * @example 1234.50
       */
      amount: string;
      /** Format: date */
      dueOn: string;
    };
    DraftContractDto: {
      version: number;
      /**
       * @description in the currency of the contract
       * @example 1234.50
       */
      amount: string;
      /** Format: date */
      deliveryDueOn: string;
      /** @description adds up to the amount */
      plan: components['schemas']['PlanItemDto'][];
      /** @description of the goods; null: not agreed */
      warrantyMonths?: number | null;
      /** @description clauses of my unit */
      clauses: string;
    };
    /** @enum {string} */
    CooperationState: 'proposed' | 'active' | 'declined' | 'withdrawn';
    CooperationSummaryDto: {
      /** Format: uuid */
      id: string;
      /** @example HZ-2026-000003 */
      number: string;
      title: string;
      kind: components['schemas']['ResourceKind'];
      state: components['schemas']['CooperationState'];
      parties: string[];
      /** @description a formula or statement waits for my unit */
      waits: boolean;
    };
    CooperationPageDto: {
      items: components['schemas']['CooperationSummaryDto'][];
      nextCursor: string | null;
    };
    NewPartyDto: {
      /** Format: uuid */
      memberId: string;
      /** @description what the unit brings in */
      contribution: string;
    };
    NewMilestoneDto: {
      title: string;
      /** Format: date */
      dueOn: string;
    };
    PartyShareDto: {
      /** Format: uuid */
      memberId: string;
      /**
       * @description of a hundred, up to four decimals
       * @example 1234.50
       */
      percent: string;
    };
    NewFormulaDto: {
      /** @enum {string} */
      basis: 'output_value' | 'local_tax' | 'profit' | 'other';
      fromYear: number;
      untilYear: number;
      /**
       * @description below it nothing is shared
       * @example 1234.50
       */
      floor: string;
      /** @description why it changes */
      reason: string;
      /** @description add up to 100 */
      shares: components['schemas']['PartyShareDto'][];
    };
    NewCooperationDto: {
      title: string;
      /** @enum {string} */
      kind:
        | 'space'
        | 'resources'
        | 'products'
        | 'markets'
        | 'means_of_production'
        | 'technology'
        | 'talent'
        | 'capital';
      summary: string;
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      parties: components['schemas']['NewPartyDto'][];
      milestones: components['schemas']['NewMilestoneDto'][];
      formula: components['schemas']['NewFormulaDto'];
    };
    CooperationPartyDto: {
      /** Format: uuid */
      memberId: string;
      name: string;
      contribution: string;
    };
    CooperationMilestoneDto: {
      no: number;
      title: string;
      /** Format: date */
      dueOn: string;
      /** Format: date */
      reachedOn: string | null;
      evidence: string | null;
      /** @description not reached past its day */
      late: boolean;
    };
    /** @enum {string} */
    SharingBasis: 'output_value' | 'local_tax' | 'profit' | 'other';
    /** @enum {string} */
    ProposalEnd: 'declined' | 'withdrawn';
    SharePartDto: {
      /** Format: uuid */
      memberId: string;
      /**
       * @description of a hundred
       * @example 55.5
       */
      percent: string;
      /** @description the unit has accepted it */
      accepted: boolean;
    };
    CooperationFormulaDto: {
      no: number;
      basis: components['schemas']['SharingBasis'];
      fromYear: number;
      untilYear: number;
      /**
       * @description below it nothing is shared
       * @example 1200000.00
       */
      floor: string;
      reason: string;
      personName: string;
      /** Format: date-time */
      proposedAt: string;
      /**
       * Format: uuid
       * @description who proposed it
       */
      memberId: string;
      /** Format: date-time */
      inForceAt: string | null;
      endedKind: components['schemas']['ProposalEnd'] | null;
      endedByName: string | null;
      endReason: string | null;
      shares: components['schemas']['SharePartDto'][];
    };
    /** @enum {string} */
    StatementState: 'stated' | 'confirmed' | 'contested';
    StatementPartDto: {
      /** Format: uuid */
      memberId: string;
      /** @example 1200000.00 */
      amount: string;
    };
    CooperationStatementDto: {
      year: number;
      no: number;
      formulaNo: number;
      /**
       * Format: uuid
       * @description who states it
       */
      memberId: string;
      /** @example 1200000.00 */
      amount: string;
      note: string | null;
      personName: string;
      state: components['schemas']['StatementState'];
      /** @description what each party has of it; none below the floor */
      parts: components['schemas']['StatementPartDto'][];
      /** @description waits for my unit */
      mine: boolean;
      /** @description why it is contested */
      objections: string[];
    };
    CooperationDto: {
      /** Format: uuid */
      id: string;
      number: string;
      title: string;
      kind: components['schemas']['ResourceKind'];
      summary: string;
      currency: string;
      state: components['schemas']['CooperationState'];
      /**
       * Format: uuid
       * @description which party my unit is
       */
      memberId: string;
      parties: components['schemas']['CooperationPartyDto'][];
      milestones: components['schemas']['CooperationMilestoneDto'][];
      /** @description the newest first */
      formulas: components['schemas']['CooperationFormulaDto'][];
      /** @description the newest first */
      statements: components['schemas']['CooperationStatementDto'][];
    };
    EndProposalDto: {
      /** @description told to all parties */
      reason: string;
    };
    ReachMilestoneDto: {
      /** Format: date */
      reachedOn: string;
      evidence: string;
    };
    StateYearDto: {
      year: number;
      /** @example 1234.50 */
      amount: string;
      note?: string | null;
    };
    AnswerStatementDto: {
      year: number;
      confirms: boolean;
      /** @description why it is contested */
      note?: string | null;
    };
    ShippedLineDto: {
      no: number;
      /** @example 1234.50 */
      quantity: string;
    };
    RecordDeliveryDto: {
      /** @enum {string} */
      kind: 'delivery' | 'return';
      /** Format: date */
      shippedOn: string;
      lines: components['schemas']['ShippedLineDto'][];
      waybill?: string | null;
      note?: string | null;
      /** @description what was agreed about delivering more */
      overReason?: string | null;
      /** @description number of the one that is corrected */
      replaces?: number | null;
    };
    AcceptedLineDto: {
      no: number;
      /** @example 1234.50 */
      accepted: string;
    };
    DecideDeliveryDto: {
      /** @description the other lines are accepted whole */
      lines: components['schemas']['AcceptedLineDto'][];
      /** @description why not all is accepted */
      result?: string | null;
    };
    RowNoDto: {
      no: number;
    };
    ClaimDisputeDto: {
      /** @enum {string} */
      about: 'lines' | 'payments' | 'other';
      /** @description the lines or payments; none for other */
      rows: components['schemas']['RowNoDto'][];
      /**
       * @description what is claimed
       * @example 1234.50
       */
      amount?: string | null;
      text: string;
    };
    ActOnDisputeDto: {
      /** @enum {string} */
      action: 'answer' | 'say' | 'mediate' | 'propose' | 'accept' | 'withdraw';
      /** @description what is said or proposed */
      text?: string;
    };
    MediationDto: {
      /** Format: uuid */
      contractId: string;
      number: string;
      subject: string;
      buyerName: string;
      sellerName: string;
      no: number;
      /** @description who claims */
      claimant: components['schemas']['DealSide'];
      about: components['schemas']['DisputeAbout'];
      proposal: string | null;
      entries: components['schemas']['DisputeEntryDto'][];
    };
    MediationListDto: {
      /** @description the oldest first */
      items: components['schemas']['MediationDto'][];
    };
    MediateDto: {
      /** @enum {string} */
      action: 'mediator-says' | 'hand-back' | 'close';
      text: string;
    };
    RateContractDto: {
      /**
       * Format: uuid
       * @description the unit that is rated
       */
      memberId: string;
      quality: number;
      punctuality: number;
      conduct: number;
      words: string;
    };
    AnswerRatingDto: {
      answer: string;
    };
    GivenRatingDto: {
      /** @description 1 to 5 */
      quality: number;
      punctuality: number;
      conduct: number;
      words: string;
      /** Format: date-time */
      at: string;
      answer: string | null;
      /** @description by the secretariat; nobody else reads it */
      hidden: boolean;
      /** Format: uuid */
      contractId: string;
      side: components['schemas']['DealSide'];
      raterName: string;
    };
    UnitRatingsDto: {
      count: number;
      /** @description different units */
      raters: number;
      /** @description mean, 1 to 5 */
      quality: number | null;
      punctuality: number | null;
      conduct: number | null;
      /** @description the latest 50 */
      latest: components['schemas']['GivenRatingDto'][];
    };
    HideRatingDto: {
      /**
       * @description who gave it
       * @enum {string}
       */
      side: 'buyer' | 'seller';
      reason: string;
    };
    ConferenceHallDto: {
      /** Format: uuid */
      id: string;
      name: string;
      capacity: number;
      equipment: string[];
    };
    /** @enum {string} */
    AgendaKind: 'negotiation' | 'discussion' | 'pooling';
    /** @enum {string} */
    AgendaPart: 'speaker' | 'attendee';
    AgendaPersonDto: {
      /** Format: uuid */
      delegateId: string;
      name: string;
      memberName: string;
      part: components['schemas']['AgendaPart'];
      /** @description of the unit that asks */
      mine: boolean;
    };
    AgendaFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    AgendaItemDto: {
      /** Format: uuid */
      id: string;
      version: number;
      kind: components['schemas']['AgendaKind'];
      title: string;
      summary: string | null;
      /** Format: uuid */
      hallId: string | null;
      hall: string | null;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @description units may sign their delegates up */
      signUp: boolean;
      /** @description as it was set; the hall may hold fewer */
      places: number | null;
      /** @description null: no limit */
      free: number | null;
      /** @description who signed up */
      attendees: number;
      published: boolean;
      minutes: string | null;
      /** @description what was agreed */
      agreed: string[];
      /** @description who speaks; who signed up is seen by their own unit and by the secretariat */
      people: components['schemas']['AgendaPersonDto'][];
      files: components['schemas']['AgendaFileDto'][];
    };
    /** @enum {string} */
    AgendaConflictKind: 'hall' | 'speaker' | 'delegate' | 'places' | 'outside';
    AgendaConflictDto: {
      kind: components['schemas']['AgendaConflictKind'];
      /** Format: uuid */
      itemId: string;
      /** Format: uuid */
      otherId: string | null;
      /** @description who would be in two places */
      name: string | null;
    };
    AgendaDto: {
      title: string;
      halls: components['schemas']['ConferenceHallDto'][];
      items: components['schemas']['AgendaItemDto'][];
      /** @description seen by the secretariat */
      conflicts: components['schemas']['AgendaConflictDto'][];
    };
    HallDto: {
      name: string;
      capacity: number;
      equipment: string[];
    };
    PlanAgendaItemDto: {
      /** @enum {string} */
      kind: 'negotiation' | 'discussion' | 'pooling';
      title: string;
      summary?: string | null;
      /** Format: uuid */
      hallId?: string | null;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @description units may sign their delegates up */
      signUp: boolean;
      /** @description at most what the hall holds */
      places?: number | null;
      /** @description delegates who speak */
      speakerIds: string[];
    };
    ChangeAgendaItemDto: {
      /** @enum {string} */
      kind: 'negotiation' | 'discussion' | 'pooling';
      title: string;
      summary?: string | null;
      /** Format: uuid */
      hallId?: string | null;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      /** @description units may sign their delegates up */
      signUp: boolean;
      /** @description at most what the hall holds */
      places?: number | null;
      /** @description delegates who speak */
      speakerIds: string[];
      version: number;
    };
    SeenAgendaItemDto: {
      version: number;
    };
    KeepMinutesDto: {
      version: number;
      minutes?: string | null;
      /** @description what was agreed, point by point */
      agreed: string[];
    };
    CalendarAddressDto: {
      /** @description to be subscribed to; who knows it reads the calendar */
      path: string;
    };
    ScanDto: {
      /**
       * Format: uuid
       * @description made by the device: a scan that is sent twice counts once
       */
      nonce: string;
      /** @description what the badge says */
      code: string;
      /**
       * Format: date-time
       * @description by the clock of the device
       */
      deviceAt: string;
    };
    ScansDto: {
      scans: components['schemas']['ScanDto'][];
    };
    /** @enum {string} */
    BadgeScanResult: 'in' | 'again' | 'unknown' | 'withdrawn' | 'waiting' | 'no-access';
    ScanAnswerDto: {
      /** Format: uuid */
      nonce: string;
      result: components['schemas']['BadgeScanResult'];
      /**
       * Format: date-time
       * @description by the clock of the server
       */
      at: string;
      number: number | null;
      name: string | null;
      memberName: string | null;
      /** @description food, interpreter */
      needs: string | null;
      /** Format: date-time */
      arrivedAt: string | null;
    };
    RehearsedScanDto: {
      /** @description what the badge says */
      code: string;
    };
    LatestScanDto: {
      /** Format: uuid */
      nonce: string;
      result: components['schemas']['BadgeScanResult'];
      /** Format: date-time */
      at: string;
      name: string | null;
      memberName: string | null;
    };
    ArrivalsDto: {
      registered: number;
      arrived: number;
      /** Format: date-time */
      now: string;
      latest: components['schemas']['LatestScanDto'][];
    };
    /** @enum {string} */
    ConferenceKind: 'annual' | 'extra';
    /** @enum {string} */
    ConferenceState:
      | 'proposed'
      | 'called'
      | 'hosted'
      | 'announced'
      | 'registration'
      | 'preparing'
      | 'running'
      | 'closed'
      | 'reported'
      | 'postponed'
      | 'cancelled';
    ConferenceRowDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['ConferenceKind'];
      year: number;
      title: string;
      state: components['schemas']['ConferenceState'];
      theme: string | null;
      /** Format: date */
      startsOn: string | null;
      /** Format: date */
      endsOn: string | null;
      place: string | null;
    };
    ConferencePageDto: {
      items: components['schemas']['ConferenceRowDto'][];
      nextCursor: string | null;
    };
    CallConferenceDto: {
      year: number;
      title: string;
    };
    /** @enum {string} */
    ConferenceStep:
      | 'call'
      | 'host'
      | 'announce'
      | 'open-registration'
      | 'prepare'
      | 'open'
      | 'close'
      | 'report'
      | 'postpone'
      | 'resume'
      | 'cancel';
    /** @enum {string} */
    MissingForStep:
      | 'proposers'
      | 'host'
      | 'dates'
      | 'place'
      | 'theme'
      | 'tasks'
      | 'registration-until'
      | 'delegates'
      | 'results'
      | 'approval'
      | 'reason';
    NextStepDto: {
      step: components['schemas']['ConferenceStep'];
      missing: components['schemas']['MissingForStep'][];
    };
    /** @enum {string} */
    HostingState: 'applied' | 'chosen' | 'refused';
    CoHostDto: {
      /** Format: uuid */
      memberId: string;
      name: string;
      confirmed: boolean;
    };
    HostingFileDto: {
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * Format: uuid
       * @description whose it is
       */
      memberId: string;
    };
    HostingDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      venue: string;
      capacity: number;
      /** Format: date */
      startsOn: string;
      /** Format: date */
      endsOn: string;
      /**
       * @description CNY
       * @example 200000.00
       */
      budget: string;
      note: string | null;
      state: components['schemas']['HostingState'];
      /** @description of the standing council */
      decision: string | null;
      /** Format: date */
      decidedOn: string | null;
      coHosts: components['schemas']['CoHostDto'][];
      /** @description for the applicant, its co-hosts and the secretariat; none for others */
      files: components['schemas']['HostingFileDto'][];
    };
    ConferenceDto: {
      /** Format: uuid */
      id: string;
      kind: components['schemas']['ConferenceKind'];
      year: number;
      title: string;
      state: components['schemas']['ConferenceState'];
      theme: string | null;
      /** Format: date */
      startsOn: string | null;
      /** Format: date */
      endsOn: string | null;
      place: string | null;
      version: number;
      tasks: string[];
      /** Format: date */
      registrationUntil: string | null;
      /** @description delegates of each unit */
      quota: number;
      /** @description delegates in all */
      capacity: number | null;
      results: string | null;
      /** @description of the step taken last */
      reason: string | null;
      /** @description while units propose to postpone it */
      postponeReason: string | null;
      /** @description units with access that propose what is open (R1.1) */
      proposers: string[];
      /** @description whether the unit that asks is one of them */
      joined: boolean;
      delegates: number;
      waiting: number;
      /** @description steps from here, each with what it lacks */
      next: components['schemas']['NextStepDto'][];
      /** @description all to the secretariat; to units their own, and the chosen one */
      hostings: components['schemas']['HostingDto'][];
    };
    ProposeConferenceDto: {
      title: string;
      /** @description why one more is needed */
      reason: string;
    };
    UnitNameDto: {
      /** Format: uuid */
      id: string;
      nameZh: string;
    };
    ChangeConferenceDto: {
      version: number;
      title: string;
      theme?: string | null;
      tasks: string[];
      /** Format: date */
      startsOn?: string | null;
      /** Format: date */
      endsOn?: string | null;
      place?: string | null;
      /** Format: date */
      registrationUntil?: string | null;
      /** @description delegates of each unit */
      quota: number;
      /** @description delegates in all */
      capacity?: number | null;
      results?: string | null;
    };
    TakeConferenceStepDto: {
      /** @enum {string} */
      step:
        | 'call'
        | 'host'
        | 'announce'
        | 'open-registration'
        | 'prepare'
        | 'open'
        | 'close'
        | 'report'
        | 'postpone'
        | 'resume'
        | 'cancel';
      /** @description needed to cancel it */
      reason?: string | null;
    };
    ProposePostponementDto: {
      reason: string;
    };
    /** @enum {string} */
    DelegateRowStatus: 'registered' | 'waiting' | 'unchanged' | 'rejected';
    DelegateRowProblemDto: {
      field: string;
      message: string;
    };
    DelegateRowDto: {
      /** @description place in the file, counted from 1 */
      row: number;
      status: components['schemas']['DelegateRowStatus'];
      name: string;
      unit: string;
      problems: components['schemas']['DelegateRowProblemDto'][];
    };
    DelegateReportDto: {
      total: number;
      /** @description in a preview those that would be */
      registered: number;
      /** @description without a free place */
      waiting: number;
      unchanged: number;
      rejected: number;
      rows: components['schemas']['DelegateRowDto'][];
    };
    /** @enum {string} */
    DelegateRole: 'delegate' | 'expert' | 'media' | 'interpreter' | 'staff';
    /** @enum {string} */
    DelegateState: 'registered' | 'waiting' | 'withdrawn';
    DelegateDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      number: number;
      name: string;
      email: string | null;
      phone: string | null;
      position: string | null;
      role: components['schemas']['DelegateRole'];
      state: components['schemas']['DelegateState'];
      arrival: string | null;
      needsHotel: boolean;
      food: string | null;
      interpreter: string | null;
      consent: boolean;
      /** Format: date-time */
      arrivedAt: string | null;
    };
    DelegatePageDto: {
      items: components['schemas']['DelegateDto'][];
      nextCursor: string | null;
    };
    MyDelegatesDto: {
      items: components['schemas']['DelegateDto'][];
      /** @description whether delegates can be registered and changed now */
      open: boolean;
    };
    RegisterDelegateDto: {
      name: string;
      email?: string | null;
      phone?: string | null;
      position?: string | null;
      /** @description when and how they arrive */
      arrival?: string | null;
      needsHotel: boolean;
      food?: string | null;
      /** @description the language to interpret */
      interpreter?: string | null;
      /** @description other participants may see how to reach them */
      consent: boolean;
      /** @enum {string} */
      role: 'delegate' | 'expert' | 'media' | 'interpreter' | 'staff';
    };
    RegisterForUnitDto: {
      name: string;
      email?: string | null;
      phone?: string | null;
      position?: string | null;
      /** @description when and how they arrive */
      arrival?: string | null;
      needsHotel: boolean;
      food?: string | null;
      /** @description the language to interpret */
      interpreter?: string | null;
      /** @description other participants may see how to reach them */
      consent: boolean;
      /** @enum {string} */
      role: 'delegate' | 'expert' | 'media' | 'interpreter' | 'staff';
      /** Format: uuid */
      memberId: string;
    };
    ReviseDelegateDto: {
      name: string;
      email?: string | null;
      phone?: string | null;
      position?: string | null;
      /** @description when and how they arrive */
      arrival?: string | null;
      needsHotel: boolean;
      food?: string | null;
      /** @description the language to interpret */
      interpreter?: string | null;
      /** @description other participants may see how to reach them */
      consent: boolean;
    };
    ApplyToHostDto: {
      venue: string;
      capacity: number;
      /** Format: date */
      startsOn: string;
      /** Format: date */
      endsOn: string;
      /**
       * @description CNY
       * @example 1234.50
       */
      budget: string;
      note?: string | null;
      coHostIds: string[];
    };
    DecideHostingDto: {
      chosen: boolean;
      /** @description of the standing council, as it is on record */
      decision: string;
      /** Format: date */
      decidedOn: string;
    };
    ReportApprovalDto: {
      /** Format: date-time */
      at: string;
      by: string | null;
    };
    IndustryFigureDto: {
      /** @description division of GB/T 4754, of most listings of a unit */
      code: string;
      name: string;
      nameEn: string;
      units: number;
      /** @description meetings of such a unit */
      held: number;
    };
    FollowUpRoundDto: {
      /** @enum {integer} */
      days: 30 | 90 | 180;
      /** @description meetings */
      asked: number;
      /** @description of both sides together */
      answers: number;
      /** @description meetings of which both sides say so */
      bothAgree: number;
      /** @description meetings of which one side alone says so */
      oneAgrees: number;
      /** @description meetings without an agreement: talks go on */
      talks: number;
      /** @description meetings of which nothing else is said */
      nothing: number;
    };
    /** @enum {string} */
    FollowUpStage: 'intent' | 'contract' | 'performance';
    FollowUpFigureDto: {
      /** @enum {integer} */
      days: 30 | 90 | 180;
      stage: components['schemas']['FollowUpStage'];
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
      /** @description meetings of which both sides state the same */
      bothMeetings: number;
      /** @description null where so few meetings stand behind it */
      bothAmount: string | null;
      /** @description meetings of which one side alone states one */
      oneMeetings: number;
      oneAmount: string | null;
      /** @description meetings of which the sides differ: in no sum */
      apartMeetings: number;
    };
    DealFigureDto: {
      /** @description ISO 4217 */
      currency: string;
      agreements: number;
      /** @description decimal; null: too few to be shown */
      agreed: string | null;
      /** @description of them signed as contracts */
      contracts: number;
      /** @description decimal; null: too few to be shown */
      contracted: string | null;
      /** @description of which goods were accepted and kept */
      performances: number;
      /** @description decimal; null: too few to be shown */
      performed: string | null;
    };
    ConferenceReportDto: {
      /** @description by the secretariat; null: a draft */
      approval: components['schemas']['ReportApprovalDto'] | null;
      units: number;
      registered: number;
      present: number;
      planned: number;
      held: number;
      noShows: number;
      /** @description 1 to 5 */
      useful: number | null;
      /** @description meetings of which a side states a next step */
      nextSteps: number;
      /** @description held ones of a coastal and an interior unit */
      crossRegion: number;
      /** @description the most meetings first */
      industries: components['schemas']['IndustryFigureDto'][];
      /** @description what came of meetings, asked later */
      followUps: components['schemas']['FollowUpRoundDto'][];
      sums: components['schemas']['FollowUpFigureDto'][];
      /** @description deal rooms that began in a meeting, today */
      rooms: number;
      /** @description what was agreed in them, by currency */
      deals: components['schemas']['DealFigureDto'][];
    };
    ApproveReportDto: {
      /** @description of the conference, as it was read */
      version: number;
    };
    DaySlotDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      running: boolean;
    };
    DayTableDto: {
      /** Format: uuid */
      meetingId: string;
      /** Format: uuid */
      slotId: string;
      hall: string;
      table: string;
      aName: string;
      /** @description checked in */
      aHere: boolean;
      bName: string;
      bHere: boolean;
      /** @description said so at the table */
      aSeated: boolean;
      bSeated: boolean;
    };
    DayDto: {
      title: string;
      /** @description now, and next */
      slots: components['schemas']['DaySlotDto'][];
      tables: components['schemas']['DayTableDto'][];
    };
    ToDecideDto: {
      /** Format: uuid */
      meetingId: string;
      /** Format: uuid */
      aMemberId: string;
      aName: string;
      /** @description says that it was held */
      aSays: boolean | null;
      /** Format: uuid */
      bMemberId: string;
      bName: string;
      bSays: boolean | null;
    };
    RepairDto: {
      /** @enum {string} */
      kind: 'delegate' | 'table' | 'overrun' | 'walk-in';
      /**
       * Format: uuid
       * @description the delegate, the table, the meeting, or the unit that walked in
       */
      id: string;
      /**
       * Format: uuid
       * @description from this slot on; all of them where absent
       */
      fromSlotId?: string | null;
      /** @description by how much a meeting goes on longer */
      minutes?: number | null;
      /** @description units that a unit which walked in wishes to meet, beside what it has stated */
      wishedIds?: string[];
      /** @description false: only show what would change */
      apply: boolean;
    };
    MeetingPlaceDto: {
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      tableId: string;
    };
    RepairChangeDto: {
      /**
       * Format: uuid
       * @description null: a new one
       */
      meetingId: string | null;
      /** Format: uuid */
      aMemberId: string;
      /** Format: uuid */
      bMemberId: string;
      from: components['schemas']['MeetingPlaceDto'] | null;
      /** @description null: it is called off */
      to: components['schemas']['MeetingPlaceDto'] | null;
    };
    MeetingOutcomeDto: {
      held: boolean;
      /** @description how useful it was */
      useful?: number | null;
      nextStep?: string | null;
    };
    DecideNoShowDto: {
      /**
       * Format: uuid
       * @description who did not come; null: it was held
       */
      noShowMemberId?: string | null;
    };
    /** @enum {string} */
    FollowUpResult: 'agreement' | 'talks' | 'nothing';
    FollowUpSumDto: {
      stage: components['schemas']['FollowUpStage'];
      /** @example 120000.00 */
      amount: string;
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
    };
    FollowUpAnswerDto: {
      result: components['schemas']['FollowUpResult'];
      sum: components['schemas']['FollowUpSumDto'] | null;
    };
    MyFollowUpDto: {
      /** Format: uuid */
      meetingId: string;
      /** @enum {integer} */
      days: 30 | 90 | 180;
      sessionTitle: string;
      /**
       * Format: date-time
       * @description of the meeting
       */
      startsAt: string;
      memberName: string;
      mine: components['schemas']['FollowUpAnswerDto'] | null;
      /** @description shown once my unit has answered */
      theirs: components['schemas']['FollowUpAnswerDto'] | null;
    };
    StatedSumDto: {
      /** @enum {string} */
      stage: 'intent' | 'contract' | 'performance';
      /** @example 1234.50 */
      amount: string;
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD';
    };
    AnswerFollowUpDto: {
      /** @description the round that is answered */
      days: number;
      /** @enum {string} */
      result: 'agreement' | 'talks' | 'nothing';
      sum?: components['schemas']['StatedSumDto'] | null;
    };
    FollowUpDto: {
      /** Format: uuid */
      meetingId: string;
      /** @enum {integer} */
      days: 30 | 90 | 180;
      /** Format: date-time */
      askedAt: string;
      aName: string;
      aSays: components['schemas']['FollowUpAnswerDto'] | null;
      bName: string;
      bSays: components['schemas']['FollowUpAnswerDto'] | null;
    };
    FollowUpPageDto: {
      items: components['schemas']['FollowUpDto'][];
      nextCursor: string | null;
    };
    /** @enum {string} */
    MatchmakingSessionState: 'collecting' | 'draft' | 'published';
    /** @enum {string} */
    MatchmakingSessionForm: 'preferences' | 'requests';
    MatchmakingSessionDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      conferenceId: string;
      title: string;
      state: components['schemas']['MatchmakingSessionState'];
      version: number;
      /** @description meetings of each unit */
      most: number;
      /** Format: date-time */
      wishesUntil: string;
      form: components['schemas']['MatchmakingSessionForm'];
      /** @description of form requests: hours to answer */
      answerHours: number;
      publishedVersion: number;
      /** Format: date-time */
      publishedAt: string | null;
    };
    OpenSessionDto: {
      title: string;
      /** @description meetings of each unit */
      most: number;
      /** Format: date-time */
      wishesUntil: string;
      /** @description of form requests: hours to answer */
      answerHours?: number;
      /**
       * @description preferences where it is absent
       * @enum {string}
       */
      form?: 'preferences' | 'requests';
    };
    SessionSlotDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
    };
    /** @enum {string} */
    TableProperty: 'interpreter' | 'power' | 'quiet';
    SessionTableDto: {
      /** Format: uuid */
      id: string;
      hall: string;
      label: string;
      seats: number;
      properties: components['schemas']['TableProperty'][];
    };
    BoardMeetingDto: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: uuid */
      aMemberId: string;
      aName: string;
      /** Format: uuid */
      aDelegateId: string;
      aPerson: string;
      /** Format: uuid */
      bMemberId: string;
      bName: string;
      /** Format: uuid */
      bDelegateId: string;
      bPerson: string;
      /** Format: uuid */
      slotId: string | null;
      /** Format: uuid */
      tableId: string | null;
      locked: boolean;
      /** @description differs from what was published last */
      changed: boolean;
    };
    WishWeightsDto: {
      /** @description both must */
      bothMust: number;
      mustAndWant: number;
      bothWant: number;
      oneMust: number;
      oneWant: number;
      /** @description times the mutual score of the match, 0 to 1 */
      score: number;
      /** @description taken off for those who have met before */
      metBefore: number;
      /** @description taken off for each time that one of the two did not come lately */
      noShow: number;
      /** @description added for a coastal and an interior unit */
      crossRegion: number;
    };
    ScheduleRunDto: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
      wishes: number;
      /** @description meetings of the best schedule so far */
      placed: number;
      seconds: number;
      /** @description 0.01: at most 1 % more is possible */
      gap: number | null;
      proven: boolean;
    };
    BoardPersonDto: {
      /** Format: uuid */
      delegateId: string;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      name: string;
    };
    SessionBoardDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      conferenceId: string;
      title: string;
      state: components['schemas']['MatchmakingSessionState'];
      version: number;
      /** @description meetings of each unit */
      most: number;
      /** Format: date-time */
      wishesUntil: string;
      form: components['schemas']['MatchmakingSessionForm'];
      /** @description of form requests: hours to answer */
      answerHours: number;
      publishedVersion: number;
      /** Format: date-time */
      publishedAt: string | null;
      slots: components['schemas']['SessionSlotDto'][];
      tables: components['schemas']['SessionTableDto'][];
      meetings: components['schemas']['BoardMeetingDto'][];
      weights: components['schemas']['WishWeightsDto'];
      /** @description absences of a unit that count at most */
      mostNoShows: number;
      run: components['schemas']['ScheduleRunDto'] | null;
      /** @description who can sit at a table */
      people: components['schemas']['BoardPersonDto'][];
      /** @description units with somebody to sit at a table */
      units: number;
      /** @description wishes, without those that decline */
      wishes: number;
      /** @description wished meetings that found no place */
      unmet: number;
    };
    NewSlotDto: {
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
    };
    NewTableDto: {
      hall: string;
      label: string;
      seats: number;
      /** @description interpreter, power, quiet */
      properties: string[];
    };
    PlanSessionDto: {
      version: number;
      slots: components['schemas']['NewSlotDto'][];
      tables: components['schemas']['NewTableDto'][];
    };
    SetWishWeightsDto: {
      bothMust: number;
      mustAndWant: number;
      bothWant: number;
      oneMust: number;
      oneWant: number;
      score: number;
      metBefore: number;
      noShow: number;
      crossRegion: number;
    };
    SetSessionDto: {
      title: string;
      /** @description meetings of each unit */
      most: number;
      /** Format: date-time */
      wishesUntil: string;
      /** @description of form requests: hours to answer */
      answerHours?: number;
      version: number;
      weights: components['schemas']['SetWishWeightsDto'];
    };
    UnmetWishDto: {
      aName: string;
      bName: string;
      reason: string;
    };
    UnmetWishPageDto: {
      items: components['schemas']['UnmetWishDto'][];
      nextCursor: string | null;
    };
    PreviewMoveDto: {
      /** Format: uuid */
      meetingId: string;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      tableId: string;
      /** @description whoever sits there takes the place that becomes free */
      swap: boolean;
    };
    /** @enum {string} */
    MoveEffect: 'person-taken' | 'table-taken' | 'away' | 'locked';
    MoveEffectDto: {
      effect: components['schemas']['MoveEffect'];
      /** @description the meeting, or the person, that it concerns */
      about: string;
    };
    /** @enum {string} */
    MeetingRequestState: 'asked' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
    MeetingRequestDto: {
      /** Format: uuid */
      id: string;
      /** @description asked by my unit; otherwise it is the one that is asked */
      mine: boolean;
      /** Format: uuid */
      memberId: string;
      name: string;
      message: string | null;
      state: components['schemas']['MeetingRequestState'];
      /** Format: date-time */
      askedAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    MyRequestsDto: {
      /** @description meetings that my unit can have */
      most: number;
      accepted: number;
      /** @description asked by my unit and not answered yet */
      asked: number;
      /** @description places to ask with */
      left: number;
      items: components['schemas']['MeetingRequestDto'][];
    };
    AskForMeetingDto: {
      /** Format: uuid */
      memberId: string;
      /** @description what it is about */
      message?: string | null;
    };
    AnswerRequestDto: {
      accepted: boolean;
    };
    ContinueMeetingDto: {
      /**
       * @description of my unit; as the listings say that fit best where absent
       * @enum {string|null}
       */
      side?: 'buyer' | 'seller' | null;
    };
    MeetingRoomDto: {
      /** Format: uuid */
      roomId: string;
      /** @description false: it was there */
      created: boolean;
    };
    RepresentativeDto: {
      /** Format: uuid */
      delegateId: string;
      name: string;
      /** @description slots in which they sit at no table */
      away: string[];
      /** @description slots in which the agenda, or another session, has them */
      busy: string[];
    };
    CandidateDto: {
      /** Format: uuid */
      memberId: string;
      name: string;
      /**
       * @description what my unit says
       * @enum {string|null}
       */
      wish: 'must' | 'want' | 'no' | null;
      /** @description of the best match of both, 0 to 1 */
      score: number | null;
      /** @description what they supply, or need, that fits */
      theirs: string | null;
      ours: string | null;
    };
    MySessionDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      conferenceId: string;
      title: string;
      state: components['schemas']['MatchmakingSessionState'];
      version: number;
      /** @description meetings of each unit */
      most: number;
      /** Format: date-time */
      wishesUntil: string;
      form: components['schemas']['MatchmakingSessionForm'];
      /** @description of form requests: hours to answer */
      answerHours: number;
      publishedVersion: number;
      /** Format: date-time */
      publishedAt: string | null;
      /** @description whether wishes can be changed now */
      open: boolean;
      /** @description whether my unit has somebody to sit at a table */
      takesPart: boolean;
      /** @description set by my unit */
      ownMost: number | null;
      /** @description meetings that can be expected at most */
      expected: number;
      slots: components['schemas']['SessionSlotDto'][];
      representatives: components['schemas']['RepresentativeDto'][];
      /** @description units that take part: wishes and best matches first */
      candidates: components['schemas']['CandidateDto'][];
    };
    WishDto: {
      /**
       * @description null takes it back
       * @enum {string|null}
       */
      wish?: 'must' | 'want' | 'no' | null;
    };
    AvailableDelegateDto: {
      /** Format: uuid */
      delegateId: string;
      /** @description slots in which they sit at no table */
      away: string[];
    };
    AvailabilityDto: {
      most?: number | null;
      delegates: components['schemas']['AvailableDelegateDto'][];
    };
    MyMeetingDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
      hall: string;
      table: string;
      /** Format: uuid */
      myDelegateId: string;
      myPerson: string;
      /** @description whether it is the one who asks */
      mine: boolean;
      /** Format: uuid */
      memberId: string;
      memberName: string;
      theirPerson: string;
      /** @description only where they agreed */
      theirPhone: string | null;
      theirs: string | null;
      ours: string | null;
      /**
       * @description of my unit, as the listings say that fit best
       * @enum {string|null}
       */
      side: 'buyer' | 'seller' | null;
      /**
       * Format: uuid
       * @description where it goes on
       */
      roomId: string | null;
      /** @description what my unit said of it */
      saidHeld: boolean | null;
      /**
       * @description paper: typed in by the secretariat
       * @enum {string|null}
       */
      saidSource: 'unit' | 'paper' | null;
    };
    MyScheduleDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      conferenceId: string;
      title: string;
      state: components['schemas']['MatchmakingSessionState'];
      version: number;
      /** @description meetings of each unit */
      most: number;
      /** Format: date-time */
      wishesUntil: string;
      form: components['schemas']['MatchmakingSessionForm'];
      /** @description of form requests: hours to answer */
      answerHours: number;
      publishedVersion: number;
      /** Format: date-time */
      publishedAt: string | null;
      /**
       * Format: date-time
       * @description by the clock of the server
       */
      now: string;
      meetings: components['schemas']['MyMeetingDto'][];
      /** @description of my unit, who can sit at a table */
      representatives: components['schemas']['RepresentativeDto'][];
    };
    PaperSlotDto: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      endsAt: string;
    };
    PaperTableDto: {
      /** Format: uuid */
      id: string;
      hall: string;
      label: string;
    };
    PaperSideDto: {
      name: string;
      /** @description sat at the table */
      present: boolean | null;
      /** @description null: nothing is said yet */
      held: boolean | null;
      /** @description 1 to 5 */
      useful: number | null;
      nextStep: string | null;
      /**
       * @description paper: typed in by the secretariat
       * @enum {string|null}
       */
      source: 'unit' | 'paper' | null;
      /** @description who said it, or typed it in */
      by: string | null;
    };
    PaperMeetingDto: {
      /** Format: uuid */
      meetingId: string;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      tableId: string;
      begun: boolean;
      /** @description a no-show stands */
      decided: boolean;
      a: components['schemas']['PaperSideDto'];
      b: components['schemas']['PaperSideDto'];
    };
    PaperRecordsDto: {
      title: string;
      slots: components['schemas']['PaperSlotDto'][];
      tables: components['schemas']['PaperTableDto'][];
      /** @description by table, then by time */
      meetings: components['schemas']['PaperMeetingDto'][];
    };
    PaperSideRecordDto: {
      /** @description sat at the table */
      present: boolean;
      /** @description how useful it was */
      useful?: number | null;
    };
    PaperRecordDto: {
      held: boolean;
      nextStep?: string | null;
      a: components['schemas']['PaperSideRecordDto'];
      b: components['schemas']['PaperSideRecordDto'];
      /** @description takes the place of what was said already; those whose word it replaces are told */
      replace?: boolean;
    };
    QueueRowDto: {
      /** Format: uuid */
      id: string;
      title: string;
      hostName: string;
      place: string;
      open: boolean;
      waiting: number;
    };
    OpenQueueDto: {
      /**
       * Format: uuid
       * @description the unit before which others queue
       */
      hostMemberId: string;
      title: string;
      /** @description hall or stand */
      place: string;
      desks: number;
      /** @description of a meeting; what is held corrects it */
      minutes: number;
    };
    /** @enum {string} */
    QueueTicketState: 'waiting' | 'called' | 'skipped' | 'done' | 'left';
    QueueTicketDto: {
      /** Format: uuid */
      id: string;
      number: number;
      state: components['schemas']['QueueTicketState'];
      /** @description the host, the staff and the unit itself see it */
      memberName: string | null;
      desk: number | null;
      /**
       * Format: date-time
       * @description when they are expected to be called
       */
      expectedAt: string | null;
      /** @description of the unit that asks */
      mine: boolean;
    };
    QueueDeskDto: {
      desk: number;
      ticket: components['schemas']['QueueTicketDto'] | null;
      /** Format: date-time */
      since: string | null;
    };
    QueueDto: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      conferenceId: string;
      title: string;
      hostName: string;
      place: string;
      open: boolean;
      /** @description whether the one who asks may call numbers */
      mayCall: boolean;
      /**
       * Format: date-time
       * @description by the clock of the server
       */
      now: string;
      /** @description minutes to expect of a meeting, from what was held so far */
      minutes: number;
      done: number;
      desks: components['schemas']['QueueDeskDto'][];
      /** @description who waits, the first one first */
      waiting: components['schemas']['QueueTicketDto'][];
      /** @description were called and did not come */
      skipped: components['schemas']['QueueTicketDto'][];
    };
    SetQueueDto: {
      /** @description whether numbers can be taken */
      open: boolean;
    };
    CallNextDto: {
      desk: number;
    };
    SwapTicketsDto: {
      /** Format: uuid */
      firstId: string;
      /** Format: uuid */
      secondId: string;
    };
    ChooseRepresentativeDto: {
      /**
       * Format: uuid
       * @description a delegate of my unit
       */
      delegateId: string;
    };
    SeenMeetingDto: {
      /** Format: uuid */
      meetingId: string;
      version: number;
    };
    MoveMeetingDto: {
      /** Format: uuid */
      meetingId: string;
      version: number;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      tableId: string;
      swapWith?: components['schemas']['SeenMeetingDto'] | null;
    };
    LockMeetingDto: {
      /** Format: uuid */
      meetingId: string;
      version: number;
      locked: boolean;
    };
    SeatRepresentativeDto: {
      /** Format: uuid */
      meetingId: string;
      version: number;
      /**
       * Format: uuid
       * @description a delegate of one of the two units
       */
      delegateId: string;
    };
    AddMeetingDto: {
      /** Format: uuid */
      firstMemberId: string;
      /** Format: uuid */
      secondMemberId: string;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      tableId: string;
    };
    RunningMatchesDto: {
      /** @description listings of the whole market */
      processed: number;
      /** @description null until they are counted */
      total: number | null;
    };
    SessionMatchesDto: {
      /** @description published by units that take part */
      listings: number;
      /** @description of these, unchanged since that began; what changes later is matched by itself */
      included: number;
      /**
       * Format: date-time
       * @description end of the last whole re-match
       */
      computedAt: string | null;
      running: components['schemas']['RunningMatchesDto'] | null;
    };
    TableScanDto: {
      /**
       * Format: uuid
       * @description made by the device: a scan that is sent twice counts once
       */
      nonce: string;
      /** @description what the sign on the table says */
      code: string;
      /**
       * Format: date-time
       * @description by the clock of the device
       */
      deviceAt: string;
    };
    TableScansDto: {
      scans: components['schemas']['TableScanDto'][];
    };
    /** @enum {string} */
    TableScanResult: 'in' | 'again' | 'wrong-table' | 'no-meeting' | 'settled' | 'old' | 'unknown';
    TableScanAnswerDto: {
      /** Format: uuid */
      nonce: string;
      result: components['schemas']['TableScanResult'];
      /** @description where the scanned table stands */
      hall: string | null;
      table: string | null;
      /**
       * Format: date-time
       * @description of the meeting that I have then, wherever it is
       */
      startsAt: string | null;
      /** Format: date-time */
      endsAt: string | null;
      memberName: string | null;
      meetingHall: string | null;
      meetingTable: string | null;
    };
    PairShareDto: {
      met: number;
      of: number;
    };
    ScheduleFiguresDto: {
      /** @description of the pairs that can meet */
      pairs: components['schemas']['PairShareDto'];
      /** @description both must */
      musts: components['schemas']['PairShareDto'];
      /** @description both wish it */
      mutual: components['schemas']['PairShareDto'];
      /** @description a coastal and an interior unit */
      crossRegion: components['schemas']['PairShareDto'];
      metBefore: components['schemas']['PairShareDto'];
      /** @description units that could meet somebody and do not */
      unserved: number;
      /** @description meetings of the unit with fewest */
      fewest: number;
      /** @description meetings of the unit with most */
      most: number;
      /** @description no schedule is worth more by these weights */
      proven: boolean;
    };
    MeetingPairDto: {
      aName: string;
      bName: string;
    };
    SessionWeightsPreviewDto: {
      /** @description by the saved weights */
      before: components['schemas']['ScheduleFiguresDto'];
      /** @description by the others */
      after: components['schemas']['ScheduleFiguresDto'];
      /** @description one of the two may not be the best there is */
      isEstimate: boolean;
      /** @description pairs that meet by the others only */
      gained: number;
      /** @description pairs that meet by the saved ones only */
      lost: number;
      /** @description those worth most */
      gainedPairs: components['schemas']['MeetingPairDto'][];
      /** @description those worth most */
      lostPairs: components['schemas']['MeetingPairDto'][];
    };
    FiguresDto: {
      /** @description units by standing */
      members: {
        [key: string]: number;
      };
      listingsPublished: number;
      matchesLast7Days: number;
      roomsOpen: number;
      agreements: number;
      failedJobs: number;
      mailsFailed: number;
    };
    SiteCountsDto: {
      members: number;
      supplies: number;
      demands: number;
      provinces: number;
    };
    SiteContactDto: {
      address: string | null;
      phone: string | null;
      mail: string | null;
    };
    SiteDto: {
      /** @description members and listings of this site are invented */
      demo: boolean;
      counts: components['schemas']['SiteCountsDto'];
      contact: components['schemas']['SiteContactDto'];
      /** @description ICP registration number */
      icp: string | null;
      /** @description public-security registration number */
      police: string | null;
      /** @description there is a privacy page */
      hasPrivacy: boolean;
      /** @description there is a page of terms */
      hasTerms: boolean;
    };
    RegionCountDto: {
      provinceCode: string;
      coast: components['schemas']['Coast'];
      supplies: number;
      demands: number;
    };
    RegionFlowDto: {
      /** @description code of a coastal province */
      from: string;
      /** @description code of an interior province */
      to: string;
      /** @description demands there of industries that are supplied from here */
      demands: number;
    };
    RegionPictureDto: {
      provinces: components['schemas']['RegionCountDto'][];
      /** @description the strongest, strongest first */
      flows: components['schemas']['RegionFlowDto'][];
    };
    SiteTextDto: {
      /** @description null where the operator set none */
      text: string | null;
    };
    SupplyDemandCellDto: {
      provinceCode: string;
      province: string;
      /** @enum {string} */
      coast: 'coastal' | 'interior';
      /** @description division of GB/T 4754 */
      industryCode: string;
      industry: string;
      supplies: number;
      demands: number;
      /** @description demands without a match of the least score */
      unmetDemands: number;
      /** @description of those, the ones without any match */
      unmatchedDemands: number;
      /** @description supplies of the industry in all other provinces */
      suppliesElsewhere: number;
    };
    SupplyDemandPageDto: {
      items: components['schemas']['SupplyDemandCellDto'][];
      nextCursor: string | null;
    };
    WeekOfTradeDto: {
      /**
       * Format: date
       * @description its Monday, in China
       */
      week: string;
      matches: number;
      rooms: number;
      /** @description rooms with their first offer */
      offers: number;
      agreements: number;
    };
    TradeStepsDto: {
      days: number;
      /** @description pairs that fit, found within these days */
      matches: number;
      interested: number;
      /** @description rooms of a pair, opened within these days */
      rooms: number;
      /** @description of these rooms: those with an offer */
      offered: number;
      /** @description of these rooms: those with an agreement */
      agreed: number;
      weeks: components['schemas']['WeekOfTradeDto'][];
    };
    UnmetDemandDto: {
      demand: components['schemas']['ListingCardDto'];
      /** @description mutual score of its best match */
      bestScore: number | null;
    };
    UnmetDemandPageDto: {
      items: components['schemas']['UnmetDemandDto'][];
      nextCursor: string | null;
    };
    ApprovalChangedDto: {
      /** Format: uuid */
      approvalId: string;
      /**
       * Format: uuid
       * @description the room or the request it stands at
       */
      subjectId: string;
    };
    AuctionSeatChangedDto: {
      /** Format: uuid */
      invitationId: string;
    };
    AuctionChangedDto: {
      /** Format: uuid */
      rfqId: string;
    };
    AgendaChangedDto: {
      conferenceId: string;
    };
    ArrivalsChangedDto: {
      conferenceId: string;
    };
    QueueChangedDto: {
      queueId: string;
    };
    SessionChangedDto: {
      sessionId: string;
    };
    ContractChangedDto: {
      /** Format: uuid */
      contractId: string;
    };
    DealRoomStepDto: {
      dealRoomId: string;
      /** @description number of the message in its room */
      seq: number;
      /** @description of the room */
      number: string;
      subject: string;
      /** @description which message of the product it is */
      code: string;
      args: {
        [key: string]: unknown;
      };
    };
    DealRoomMessageDto: {
      dealRoomId: string;
      /** @description number of the message in its room */
      seq: number;
    };
    ImportProgressDto: {
      importId: string;
      state: string;
      total: number | null;
      processed: number;
      accepted: number;
      rejected: number;
    };
    ListingExpiredDto: {
      listingId: string;
    };
    MatchFoundDto: {
      listingId: string;
      /** @description one of those that are new */
      matchId: string;
      /** @description how many are new */
      count: number;
      /** @description of the listing */
      title: string;
    };
    MatchInterestDto: {
      matchId: string;
    };
    MemberStandingDto: {
      memberId: string;
      from: string;
      to: string;
      /** @description for the unit itself */
      reason?: string;
    };
    NoticeGivenDto: {
      /** @description topic of the notice */
      topic: string;
    };
    RematchEndedDto: {
      rematchId: string;
    };
    RematchProgressDto: {
      rematchId: string;
      state: string;
      total: number | null;
      processed: number;
    };
    RfqInvitationChangedDto: {
      /** Format: uuid */
      invitationId: string;
    };
    RfqChangedDto: {
      /** Format: uuid */
      rfqId: string;
    };
    RoomDocumentsChangedDto: {
      /** Format: uuid */
      dealRoomId: string;
    };
    TenderChangedDto: {
      /** Format: uuid */
      rfqId: string;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description stable, `<library>.<error>` */
      code: string;
      /** @description in the language of the user */
      detail: string;
      instance: string;
      requestId: string;
      errors?: {
        field: string;
        code: string;
        message: string;
      }[];
    };
    /** @description What the event stream carries: a payload by the name of its event */
    LiveEvents: {
      'approval.changed': components['schemas']['ApprovalChangedDto'];
      'auction-seat.changed': components['schemas']['AuctionSeatChangedDto'];
      'auction.changed': components['schemas']['AuctionChangedDto'];
      'conference.agenda': components['schemas']['AgendaChangedDto'];
      'conference.arrivals': components['schemas']['ArrivalsChangedDto'];
      'conference.queue': components['schemas']['QueueChangedDto'];
      'conference.session': components['schemas']['SessionChangedDto'];
      'contract.changed': components['schemas']['ContractChangedDto'];
      'deal-room.agreed': components['schemas']['DealRoomStepDto'];
      'deal-room.closed': components['schemas']['DealRoomStepDto'];
      'deal-room.message': components['schemas']['DealRoomMessageDto'];
      'deal-room.offer': components['schemas']['DealRoomStepDto'];
      'deal-room.opened': components['schemas']['DealRoomStepDto'];
      'listing-import.done': components['schemas']['ImportProgressDto'];
      'listing-import.progress': components['schemas']['ImportProgressDto'];
      'listing.expired': components['schemas']['ListingExpiredDto'];
      'match.found': components['schemas']['MatchFoundDto'];
      'match.interest': components['schemas']['MatchInterestDto'];
      'member.standing': components['schemas']['MemberStandingDto'];
      notice: components['schemas']['NoticeGivenDto'];
      'rematch.done': components['schemas']['RematchEndedDto'];
      'rematch.failed': components['schemas']['RematchEndedDto'];
      'rematch.progress': components['schemas']['RematchProgressDto'];
      'rfq-invitation.changed': components['schemas']['RfqInvitationChangedDto'];
      'rfq.changed': components['schemas']['RfqChangedDto'];
      'room-documents.changed': components['schemas']['RoomDocumentsChangedDto'];
      'tender.changed': components['schemas']['TenderChangedDto'];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'audit.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description the person who did it */
        personId?: string;
        /** @description a unit that did it, or that it happened to */
        unitId?: string;
        /** @description name of a fact */
        action?: string;
        /** @description id of the thing that it happened to */
        subjectId?: string;
        /** @description first day, in China */
        from?: string;
        /** @description last day, in China */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditActionsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.actors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditActorsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditChainDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'audit.export': {
    parameters: {
      query?: {
        /** @description the person who did it */
        personId?: string;
        /** @description a unit that did it, or that it happened to */
        unitId?: string;
        /** @description name of a fact */
        action?: string;
        /** @description id of the thing that it happened to */
        subjectId?: string;
        /** @description first day, in China */
        from?: string;
        /** @description last day, in China */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'backups.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'events.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'health.live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'health.ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'home.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HomeDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'jobs.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description `failed` by default */
        state?: 'waiting' | 'active' | 'delayed' | 'failed' | 'completed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'jobs.retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        queue: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mails.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mails.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'noticePreferences.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePreferenceListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'noticePreferences.choose': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topic: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseChannelsDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'notices.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'notices.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadNoticesDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'accounts.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenAccountDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'apiTokens.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiTokenListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'apiTokens.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiTokenDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'apiTokens.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'passwords.change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'passwords.request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestResetDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'passwords.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmResetDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'secretariat.offices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecretariatOfficeListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'secretariat.duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecretariatDutyListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'secretariat.people': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description false: those who have no duty any more; true unless told */
        serving?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecretariatPersonPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'secretariat.assign': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignDutyDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignedDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'secretariat.end': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessions.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessions.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessions.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessions.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documents.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description part of a number or title */
        q?: string;
        state?: 'valid' | 'void' | 'superseded';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documents.downloadDocument': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documents.makeVoid': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidDocumentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documents.sealUses': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SealUsePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'letters.issue': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueLetterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'verifications.verify': {
    parameters: {
      query?: {
        /** @description the check code printed beside the number; without it nothing is found */
        code?: string;
      };
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'colleagues.colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ColleagueListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'colleagues.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'colleagues.changeRole': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRoleDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'colleagues.openInvitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'colleagues.inviteColleague': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteColleagueDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'colleagues.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.view': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationTokenDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptInvitationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JoinedDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.revise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseMeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'me.actFor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActForMemberDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'memberImports.importMembers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          update?: boolean;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'memberImports.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RosterReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'memberImports.template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'memberProfiles.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description part of a name, or how it sounds in pinyin */
        q?: string;
        kind?:
          | 'county'
          | 'development_zone'
          | 'key_township'
          | 'domestic_enterprise'
          | 'foreign_enterprise';
        /** @description without it: with access now */
        standing?: 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';
        coast?: 'coastal' | 'interior';
        /** @description GB/T 2260 */
        province?: string;
        /** @description GB/T 4754, with all below it */
        industry?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberProfilePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'memberProfiles.profile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberProfileDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'members.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description part of a name or credit code */
        q?: string;
        kind?:
          | 'county'
          | 'development_zone'
          | 'key_township'
          | 'domestic_enterprise'
          | 'foreign_enterprise';
        standing?: 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';
        coast?: 'coastal' | 'interior';
        /** @description GB/T 2260 */
        province?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'members.register': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterMemberDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'members.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDetailsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'members.revise': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseMemberDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myUnit.myUnit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyUnitDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myUnit.reviseMyUnit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseMyUnitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyUnitDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'reference.regions': {
    parameters: {
      query?: {
        /** @description code of the division above */
        parent?: string;
        /** @description name, path or code */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'reference.industries': {
    parameters: {
      query?: {
        /** @description code, name or product word */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndustryListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'standing.suspend': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandingDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'standing.reinstate': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandingDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myRights.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyRightsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myRights.table': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightsTableDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nominations.ofMyUnit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nominations.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NominationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nominations.propose': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NominateLiaisonDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NominationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nominations.all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NominationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nominations.accept': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptNominationDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nominations.refuse': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndPostDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'postImports.run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'postImports.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'postImports.template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'posts.directory': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        kind?:
          | 'chairman'
          | 'vice_chairman'
          | 'secretary_general'
          | 'standing_director'
          | 'director'
          | 'liaison';
        memberId?: string;
        /** @description part of a person’s or unit’s name */
        q?: string;
        /** @description only terms that end within 90 days */
        ending?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'posts.appoint': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointPostDto'];
      };
    };
    responses: {
      /** @description the posts of that person */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'posts.succeed': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SucceedPostDto'];
      };
    };
    responses: {
      /** @description the posts of the successor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'posts.end': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndPostDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'posts.renew': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewPostDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'posts.letter': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvalRules.rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalRulesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvalRules.set': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetApprovalRulesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalRulesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvalRules.delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvalRules.delegateTo': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegateApprovalsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvalRules.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.approvals': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description what waits for me, what I submitted, all */
        box?: 'waiting' | 'submitted' | 'all';
        /** @description at this room or request */
        subjectId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.approval': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.approve': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.refuse': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.remind': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'approvals.reassign': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReassignStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bankLines.book': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BookLineDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bankLines.setAside': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetLineAsideDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bankLines.reopen': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bankLines.reverse': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReversePaymentDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'feePapers.sheet': {
    parameters: {
      query: {
        year?: number;
        format: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'feePapers.year': {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'feePapers.invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'feePapers.myInvoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.overview': {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeOverviewDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeSettingsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.setRate': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetFeeRateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeSettingsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.setPolicy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetFeePolicyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeSettingsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.invoices': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        year?: number;
        state?: 'draft' | 'issued' | 'sent' | 'partial' | 'paid' | 'excess' | 'cancelled';
        /** @description only those past their due day */
        late?: boolean;
        /** @description part of a unit’s name or a number */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoicePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.issue': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueInvoiceDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.run': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RunFeesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeRunDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.issueDrafts': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueDraftsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeRunDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.issueDraft': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.send': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.waive': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiveFeeDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'fees.cancel': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelInvoiceDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officialReceipts.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficialReceiptListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officialReceipts.add': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteOfficialReceiptDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficialReceiptListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officialReceipts.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officialReceipts.keep': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.payments': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'pending' | 'completed' | 'failed' | 'reversed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.record': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPaymentDto'];
      };
    };
    responses: {
      /** @description the fees of the unit */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyFeesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.complete': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.fail': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.receipt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyFeesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'payments.myReceipt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'statements.statements': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'statements.take': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @description the own account, where the file does not say it */
          account?: string;
          /** @description take it although it does not join what was imported before */
          acceptGap?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'statements.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'statements.lines': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'open' | 'booked' | 'set-aside' | 'outgoing';
        certainty?: 'certain' | 'probable' | 'ambiguous' | 'unknown';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementLinePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'statements.matchAgain': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'statements.original': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.all': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description part of a name or credit code */
        q?: string;
        state?:
          | 'draft'
          | 'applied'
          | 'returned_by_secretariat'
          | 'inspection'
          | 'reported'
          | 'returned_by_secretary_general'
          | 'endorsed'
          | 'returned_by_chairman'
          | 'approved'
          | 'refused'
          | 'withdrawn';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.sendBack': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnApplicationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.assign': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignInspectorsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'applications.propose': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeVisitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'casePolicies.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasePolicyDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'casePolicies.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetCasePolicyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasePolicyDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'certificate.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyCertificateDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'certificate.certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'charters.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'charters.publish': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishCharterDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'charters.current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'charters.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.all': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?:
          | 'prepared'
          | 'noticed'
          | 'answered'
          | 'dismissed'
          | 'dropped'
          | 'expelled'
          | 'appealed'
          | 'upheld'
          | 'reversed';
        memberId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.open': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenExpulsionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.attach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.circular': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.notify': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyExpulsionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.decide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideExpulsionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.settle': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleAppealDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'expulsionCases.drop': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DropExpulsionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'formalities.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormalitiesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'formalities.ceremony': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordCeremonyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormalitiesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'formalities.credential': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCredentialDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormalitiesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'inspections.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'inspections.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'inspections.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'inspections.attach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'inspections.report': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandInReportDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.begin': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartApplicationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.join': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinApplicationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.save': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveDraftDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.submit': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitApplicationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawApplicationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.share': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShareDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.attach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.detach': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myApplications.approval': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.circular': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.attach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.answer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerExpulsionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myExpulsionCases.appeal': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerExpulsionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpulsionCaseDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myWithdrawals.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawalListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myWithdrawals.request': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestWithdrawalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawalListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'myWithdrawals.takeBack': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawalListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officeMeetings.all': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officeMeetings.plan': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanMeetingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDetailsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officeMeetings.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDetailsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officeMeetings.agenda': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetAgendaDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDetailsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officeMeetings.decide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDetailsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'officeMeetings.minutes': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingDetailsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'withdrawals.all': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'requested' | 'confirmed' | 'taken_back' | 'effective';
        memberId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawalPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'withdrawals.confirm': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmWithdrawalDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'certificateFiles.addCertificateFile': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateFileDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'certificateFiles.readCertificateFile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImages.addImage': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImages.readImage': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        imageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/webp': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImages.removeImage': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        imageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImages.readThumbnail': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        imageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/webp': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.listImports': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.startImport': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @enum {string} */
          side?: 'supply' | 'demand';
          /** @enum {string} */
          kind?:
            | 'space'
            | 'resources'
            | 'products'
            | 'markets'
            | 'means_of_production'
            | 'technology'
            | 'talent'
            | 'capital';
          /** @enum {string} */
          publish?: 'true' | 'false';
          /** @description JSON of ImportChoicesDto: what is said of the file after a look at its preview */
          choices?: string;
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.previewImport': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @enum {string} */
          side?: 'supply' | 'demand';
          /** @enum {string} */
          kind?:
            | 'space'
            | 'resources'
            | 'products'
            | 'markets'
            | 'means_of_production'
            | 'technology'
            | 'talent'
            | 'capital';
          /** @enum {string} */
          publish?: 'true' | 'false';
          /** @description JSON of ImportChoicesDto: what is said of the file after a look at its preview */
          choices?: string;
          /**
           * @description rows to show
           * @enum {string}
           */
          only?: 'all' | 'noted' | 'rejected' | 'updated';
          /** @description place of the first of them */
          from?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPreviewDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.importTemplate': {
    parameters: {
      query: {
        side: 'supply' | 'demand';
        kind?:
          | 'space'
          | 'resources'
          | 'products'
          | 'markets'
          | 'means_of_production'
          | 'technology'
          | 'talent'
          | 'capital';
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.showImport': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.listRows': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        status?: 'accepted' | 'updated' | 'unchanged' | 'rejected';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.cancelImport': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingImports.rejectedRows': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingStates.publishListing': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingStates.pauseListing': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingStates.resumeListing': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingStates.withdrawListing': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingBatch.exportListings': {
    parameters: {
      query: {
        side: 'supply' | 'demand';
        /** @description csv where none is given */
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingBatch.addImages': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacedImagesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingBatch.changeListings': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchResultDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingMusts.markMusts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkMustsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listingProposals.proposeListing': {
    parameters: {
      query: {
        /** @description of the listing that is being written */
        title: string;
        side: 'supply' | 'demand';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingProposalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listings.createListing': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateListingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listings.showListing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            components['schemas']['ListingDto'] | components['schemas']['TeaserDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listings.reviseListing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseListingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listings.copyListing': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listings.listVersions': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'listings.listMine': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        side?: 'supply' | 'demand';
        state?: 'draft' | 'published' | 'paused' | 'expired' | 'withdrawn';
        /** @description fragment of the title or own number */
        q?: string;
        /** @description what came of this import */
        importId?: string;
        /** @description what keeps it from being published or found */
        problem?: 'title' | 'industry' | 'day' | 'price' | 'image';
        /** @description to be confirmed within a month */
        due?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyListingsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'otherNames.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OtherNamesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'otherNames.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OtherNameInputDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OtherNameIdDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'otherNames.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'otherNames.misses': {
    parameters: {
      query?: {
        asked?: string;
        /** @description tried without being kept */
        shown?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TriedQueriesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'savedSearches.listSearches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearchesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'savedSearches.saveSearch': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveSearchDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearchIdDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'savedSearches.removeSearch': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'savedSearches.changeSearch': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeSavedSearchDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'search.search': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description words, a fragment, a model number, pinyin or its initials, an English name; empty: newest first */
        q?: string;
        /** @description any of supply, demand; several with commas between them */
        side?: string;
        /** @description any of space, resources, products, markets, means_of_production, technology, talent, capital; several with commas between them */
        kind?: string;
        /** @description sections, divisions or groups of GB/T 4754, with commas between them */
        industry?: string;
        /** @description codes of provinces, with commas between them */
        province?: string;
        /** @description any of coastal, interior; several with commas between them */
        coast?: string;
        /** @description JSON: what the goods say of their properties, up to six: [{"name":"口径","from":"50","to":"100","unit":"mm"},{"name":"材质","anyOf":["304","316L"]}]; units convert; for members */
        specs?: string;
        /** @description count the properties of what is found; for members */
        countSpecs?: boolean;
        /** @description relevance where none is given; price: for one of a unit, what does not compare last; distance: from the unit of the reader */
        sort?: 'relevance' | 'newest' | 'price' | 'distance';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'search.suggest': {
    parameters: {
      query: {
        /** @description the beginning of a name of goods, in characters, pinyin or initials */
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SuggestionsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'search.rebuildSearch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitListings.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        side?: 'supply' | 'demand';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingCardPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'unitListings.carried': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CarriedCertificatesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matches.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description only matches of this listing of mine */
        listingId?: string;
        /** @description my side of the pair */
        side?: 'supply' | 'demand';
        /** @description open: all but those I dismissed */
        state?: 'open' | 'new' | 'interested' | 'dismissed' | 'all';
        minScore?: string;
        /** @description code of the counterpart’s province */
        province?: string;
        /** @description section, division or group of GB/T 4754 that the counterpart’s listing is in */
        industry?: string;
        /** @description the counterpart’s side */
        coast?: 'coastal' | 'interior';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matches.listByListing': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description only matches of this listing of mine */
        listingId?: string;
        /** @description my side of the pair */
        side?: 'supply' | 'demand';
        /** @description open: all but those I dismissed */
        state?: 'open' | 'new' | 'interested' | 'dismissed' | 'all';
        minScore?: string;
        /** @description code of the counterpart’s province */
        province?: string;
        /** @description section, division or group of GB/T 4754 that the counterpart’s listing is in */
        industry?: string;
        /** @description the counterpart’s side */
        coast?: 'coastal' | 'interior';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchGroupPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matches.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matches.give': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeedbackDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matches.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchIndex.rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rematches.listRematches': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RematchPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rematches.start': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RematchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rematches.showRematch': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RematchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rematches.cancel': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RematchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rematches.resume': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RematchDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchFeedback.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedbackPrecisionDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchWeights.listWeights': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeightsPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchWeights.save': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveWeightsDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeightsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchWeights.currentWeights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeightsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchWeights.exposureFigures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExposureDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchWeights.learn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LearnedProposalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchWeights.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewWeightsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WeightsPreviewDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'familyRules.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FamilyRulesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'familyRules.save': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveFamilyRulesDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FamilyRulesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'familyRules.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewFamilyRulesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FamilyRulesPreviewDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'reputation.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnReputationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'dealRooms.listDealRooms': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'open' | 'agreed' | 'closed';
        /** @description only rooms where it is my unit’s move */
        turn?: 'mine';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'dealRooms.openDealRoom': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenDealRoomDto'];
      };
    };
    responses: {
      /** @description was open already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'dealRooms.showDealRoom': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'dealRooms.closeDealRoom': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseDealRoomDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'dealRooms.readDealRoom': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkReadDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'messages.listMessages': {
    parameters: {
      query?: {
        /** @description only newer ones, the oldest of them first */
        after?: number;
        /** @description only older ones, up to the newest of them */
        before?: number;
        /** @description 50 by default */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'messages.postMessage': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostMessageDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'messages.attachFile': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomFileDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'messages.downloadFile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'offers.makeOffer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeOfferDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferDto'];
        };
      };
      /** @description not done yet: submitted to those who approve it in my unit */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmittedApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'offers.acceptOffer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      /** @description not done yet: submitted to those who approve it in my unit */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmittedApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'offers.declineOffer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerOfferDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'offers.withdrawOffer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerOfferDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DealRoomDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'papers.downloadAgreement': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'papers.downloadOffer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'papers.downloadRecord': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sums.count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CountTermsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SumsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'templates.all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermsTemplateDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'templates.save': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveTemplateDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermsTemplateDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'templates.change': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeTemplateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermsTemplateDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'templates.remove': {
    parameters: {
      query: {
        /** @description as I saw it */
        version: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documentReads.view': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenViewDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentViewDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documentReads.copy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        viewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'image/webp': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documentReads.thumbnail': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/webp': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documentReads.original': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'documentReads.log': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentReadPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nonDisclosure.writeNda': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteNdaDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nonDisclosure.acceptNda': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptNdaDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'nonDisclosure.setRelease': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseRuleDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'roomDocuments.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'roomDocuments.add': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          title?: string;
          /**
           * @description of the other side
           * @enum {string}
           */
          right?: 'none' | 'view' | 'download';
          /** @description `true`: the non-disclosure text first */
          confidential?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'roomDocuments.addVersion': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'roomDocuments.setAccess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DocumentAccessDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'roomDocuments.decide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideVersionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomDocumentsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'releases.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentReleaseListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'draft' | 'open' | 'awarded' | 'closed';
        /** @description part of number or title */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.create': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftRfqDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.revise': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.clone': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.search': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description part of a name */
        q?: string;
        coast?: 'coastal' | 'interior';
        /** @description code of a province */
        province?: string;
        /** @description part of the name of a certificate in force */
        certificate?: string;
        /** @description percent at least; without one left out */
        reputation?: number;
        /** @description a month at least, of one supply */
        capacity?: string;
        /** @description of the capacity */
        capacityUnit?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqCandidatePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.matched': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqCandidatePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.choose': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseSuppliersDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqs.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.sendRfq': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SentRfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.amend': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.extend': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.callFinalRound': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.answer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishRfqAnswerDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.award': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description not done yet: submitted to those who approve it in my unit */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmittedApprovalDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqSteps.close': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'comparison.comparison': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqComparisonDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'comparison.enterRates': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterRatesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqComparisonDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'comparison.markSupplier': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        invitationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkSupplierDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'comparison.workbook': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'splits.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqSplitsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'splits.ask': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskSplitDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqSplitsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sheets.lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadLinesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sheets.sheet': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sheets.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description true: can still be answered; false: over */
        open?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.draft': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuoteInputDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.quote': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendQuoteDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.decline': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'invitations.ask': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskRfqDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqInvitationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqPreference.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqPreferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'rfqPreference.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetRfqPreferenceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqPreferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalProfilesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.settle': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetTenderDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.unset': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.sendTender': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendTenderDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SentTenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tenders.collusion': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollusionSignsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bidding.quote': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SealedQuoteDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderReceiptDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bidding.object': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RaiseObjectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'bidding.answer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        objectionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerObjectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'opening.makeKey': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenerKeyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'opening.begin': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CiphertextsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'opening.give': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveSharesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'opening.signRecord': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignRecordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenderDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'opening.exported': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'opening.record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sealedFiles.add': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SealedFileDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sealedFiles.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'requestFiles.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqFilesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'requestFiles.add': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqFilesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'requestFiles.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'requestFiles.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'quoteFiles.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqFilesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'quoteFiles.add': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RfqFilesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'quoteFiles.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'quoteFiles.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'auctions.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuctionOfRfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'auctions.start': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetAuctionDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuctionOfRfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'auctions.callOff': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelAuctionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuctionOfRfqDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'seats.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuctionSeatDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'seats.place': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlaceBidDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuctionSeatDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractFiles.upload': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @enum {string} */
          about?: 'scan' | 'delivery' | 'acceptance' | 'payment' | 'invoice' | 'dispute' | 'other';
          /** @description number of the delivery, payment or invoice */
          aboutNo?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractFiles.download': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractInvoices.record': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordContractInvoiceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractInvoices.confirm': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        invoiceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractInvoices.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        invoiceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawInvoiceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractOverviews.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'agreed' | 'signed' | 'performing' | 'completed' | 'terminated';
        /** @description only those of which something is late */
        late?: boolean;
        /** @description only suspected doubles */
        doubles?: boolean;
        /** @description part of a unit’s name or a number */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractOverviewPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractOverviews.late': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenItemListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractOverviews.reviewDouble': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewDoubleDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractPayments.record': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordContractPaymentDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractPayments.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractPayments.confirm': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractPayments.reject': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectPaymentDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractSigning.scan': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          contentHash?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractSigning.outside': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OutsideSignatureDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractSigning.takeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractSigning.closeContract': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseContractDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractSigning.agree': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgreeToCloseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contractSigning.drop': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contracts.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'agreed' | 'signed' | 'performing' | 'completed' | 'terminated';
        /** @description part of a subject or number */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contracts.openContract': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenContractDto'];
      };
    };
    responses: {
      /** @description was there already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contracts.openItems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenItemListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contracts.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contracts.draftContract': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftContractDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'contracts.paper': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.propose': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCooperationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.change': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewFormulaDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.accept': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.decline': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndProposalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndProposalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.reach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReachMilestoneDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.state': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StateYearDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'cooperations.answer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerStatementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CooperationDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'deliveries.record': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordDeliveryDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'deliveries.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'deliveries.decide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideDeliveryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'disputes.make': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClaimDisputeDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'disputes.actOn': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActOnDisputeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'disputes.mediations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediationListDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'disputes.mediate': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MediateDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ratings.export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ratings.rateContract': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RateContractDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ratings.answer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRatingDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ratings.ofUnit': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRatingsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'ratings.hide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HideRatingDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'openContracting.export': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agenda.agenda': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agenda.paper': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agenda.ics': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agenda.addHall': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HallDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agenda.addItem': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanAgendaItemDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agenda.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.changeHall': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HallDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.removeHall': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeAgendaItemDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.remove': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenAgendaItemDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.minutes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepMinutesDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.attach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgendaDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.join': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        delegateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.leave': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        delegateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'agendaItems.calendar': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarAddressDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'checkIn.scan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScansDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanAnswerDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'checkIn.rehearse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RehearsedScanDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanAnswerDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'checkIn.arrivals': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'checkIn.badges': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.page': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferencePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.callAnnual': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallConferenceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.propose': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeConferenceDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.units': {
    parameters: {
      query?: {
        /** @description part of a name */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitNameDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeConferenceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.step': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeConferenceStepDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.postpone': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposePostponementDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'conferences.join': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateImports.run': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegateReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateImports.preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegateReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateImports.runMine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegateReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateImports.previewMine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegateReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateImports.template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateLetters.mine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'invitation' | 'confirmation';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegateLetters.any': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kind: 'invitation' | 'confirmation';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.all': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        state?: 'registered' | 'waiting' | 'withdrawn';
        /** @description part of a name */
        q?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegatePageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.registerFor': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterForUnitDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.mine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyDelegatesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.register': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDelegateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyDelegatesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.reviseMine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseDelegateDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.revise': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseDelegateDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.withdrawMine': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'delegates.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'hostings.apply': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyToHostDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'hostings.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'hostings.attach': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'hostings.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'hostings.takeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'hostings.decide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideHostingDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'calendars.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.report': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConferenceReportDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.reportPaper': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.approve': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveReportDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.now': {
    parameters: {
      query?: {
        /** @description for a rehearsal: as it is then; now where absent */
        at?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DayDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.tables': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.schedules': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.noShows': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ToDecideDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.repair': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RepairDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepairChangeDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.outcome': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingOutcomeDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'day.decide': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideNoShowDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'followUps.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyFollowUpDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'followUps.answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerFollowUpDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'followUps.all': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.all': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchmakingSessionDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.open': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenSessionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.setPlan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanSessionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetSessionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.compute': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.publish': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.unmet': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmetWishPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'matchmakingSessions.preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewMoveDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MoveEffectDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'meetingRequests.mine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyRequestsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'meetingRequests.ask': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForMeetingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyRequestsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'meetingRequests.answer': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRequestDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyRequestsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'meetingRequests.withdraw': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyRequestsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'meetingRooms.continue': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContinueMeetingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingRoomDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mySession.mine': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MySessionDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mySession.wish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WishDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mySession.available': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AvailabilityDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mySession.mySchedule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyScheduleDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'mySession.paper': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'paper.dayPapers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'paper.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaperRecordsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'paper.type': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaperRecordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueRowDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.openOne': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenQueueDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetQueueDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.take': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.next': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallNextDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.swap': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwapTicketsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.skip': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.comeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'queues.leave': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'representatives.choose': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseRepresentativeDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'review.move': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveMeetingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'review.lock': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LockMeetingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'review.seat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeatRepresentativeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'review.remove': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenMeetingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'review.add': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMeetingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionBoardDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessionMatches.matches': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionMatchesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessionMatches.again': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionMatchesDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'tableScans.scans': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TableScansDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableScanAnswerDto'][];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'sessionWeights.execute': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetWishWeightsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionWeightsPreviewDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'figures.overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FiguresDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'site.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'site.regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionPictureDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'site.privacy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteTextDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'site.terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteTextDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'supplyDemand.list': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description a demand is met by a match of at least this mutual score; 0.6 by default */
        minScore?: string;
        /** @description code of the province */
        province?: string;
        coast?: 'coastal' | 'interior';
        /** @description division of GB/T 4754 */
        industry?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupplyDemandPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'supplyDemand.tradeSteps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeStepsDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'supplyDemand.unmetDemands': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description a demand is met by a match of at least this mutual score; 0.6 by default */
        minScore?: string;
        /** @description code of the province */
        province?: string;
        coast?: 'coastal' | 'interior';
        /** @description division of GB/T 4754 */
        industry?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmetDemandPageDto'];
        };
      };
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
