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
    /** Change my password; my other sessions end */
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
    /** Today’s state of a document’s number; with its check code also what it is */
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
    /** Register the units of a roster (CSV or XLSX, at most 5 MB and 5,000 rows) */
    post: operations['memberImports.importMembers'];
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
  '/api/v1/members/{id}/expel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Expel a unit for good; its people lose access at once */
    post: operations['standing.expel'];
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
  '/api/v1/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new draft */
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
      /** @description null without the right check code */
      details: components['schemas']['VerifiedDetailsDto'] | null;
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
    RosterRowDto: {
      /** @description place in the file, counted from 1 */
      row: number;
      /** @enum {string} */
      status: 'registered' | 'rejected';
      nameZh: string;
      memberId: string | null;
      problems: components['schemas']['RosterProblemDto'][];
    };
    RosterReportDto: {
      id: string;
      total: number;
      registered: number;
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
      currency: 'CNY' | 'USD' | 'EUR' | 'JPY' | 'HKD';
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
      description: string;
      industry: components['schemas']['IndustryRefDto'] | null;
      attributes: components['schemas']['AttributeDto'][];
      quantity: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable; of a demand the ceiling */
      price: components['schemas']['MoneyDto'] | null;
      /** @description what the price is for one of */
      priceUnit: string | null;
      minimumOrder: components['schemas']['QuantityDto'] | null;
      /** @description supply: calendar days */
      leadTimeDays: number | null;
      /**
       * Format: date
       * @description demand: last day of delivery
       */
      dueDate: string | null;
      regionCode: string;
      regionName: string;
      provinceName: string;
      coast: components['schemas']['Coast'];
      crossRegionWish: components['schemas']['RegionWish'];
      /**
       * Format: date
       * @description last day on which it is shown
       */
      validUntil: string | null;
      images: components['schemas']['ListingImageDto'][];
      state: components['schemas']['ListingState'];
      version: number;
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
      | 'model'
      | 'specification'
      | 'property'
      | 'confidential'
      | 'ignored'
      | 'other';
    ImportedColumnDto: {
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
      problems: components['schemas']['RowProblemDto'][];
    };
    ImportPreviewDto: {
      tables: components['schemas']['ImportedTableDto'][];
      /** @description goods in the file */
      total: number;
      /** @description the first of them */
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
    TeaserDto: {
      /** Format: uuid */
      id: string;
      /** @enum {boolean} */
      teaser: true;
      title: string;
      side: components['schemas']['Side'];
      kind: components['schemas']['ResourceKind'];
      industry: components['schemas']['IndustryRefDto'] | null;
      provinceName: string;
      coast: components['schemas']['Coast'];
      /** Format: date-time */
      publishedAt: string | null;
    };
    CreateListingDto: {
      description?: string;
      /** @description GB/T 4754 section, division or group */
      industryCode?: string | null;
      attributes?: components['schemas']['AttributeDto'][];
      quantity?: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable */
      price?: components['schemas']['MoneyDto'] | null;
      priceUnit?: string | null;
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
      quantity?: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable */
      price?: components['schemas']['MoneyDto'] | null;
      priceUnit?: string | null;
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
      industry: components['schemas']['IndustryRefDto'] | null;
      attributes: components['schemas']['AttributeDto'][];
      quantity: components['schemas']['QuantityDto'] | null;
      /** @description null: negotiable; of a demand the ceiling */
      price: components['schemas']['MoneyDto'] | null;
      /** @description what the price is for one of */
      priceUnit: string | null;
      minimumOrder: components['schemas']['QuantityDto'] | null;
      /** @description supply: calendar days */
      leadTimeDays: number | null;
      /**
       * Format: date
       * @description demand: last day of delivery
       */
      dueDate: string | null;
      regionCode: string;
      regionName: string;
      provinceName: string;
      coast: components['schemas']['Coast'];
      crossRegionWish: components['schemas']['RegionWish'];
      /**
       * Format: date
       * @description last day on which it is shown
       */
      validUntil: string | null;
      images: components['schemas']['ListingImageDto'][];
      state: components['schemas']['ListingState'];
      version: number;
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
    SearchPageDto: {
      items: (components['schemas']['ListingCardDto'] | components['schemas']['TeaserDto'])[];
      total: components['schemas']['HitCountDto'];
      facets: components['schemas']['FacetsDto'];
      nextCursor: string | null;
      /**
       * @description how the query was read: as typed, by other names, by sound, letters as pinyin, or without some of its words
       * @enum {string}
       */
      readAs: 'words' | 'synonyms' | 'sound' | 'pinyin' | 'fewer-words';
    };
    MatchPartDto: {
      factor: string;
      weight: number;
      /** @description 0..1 */
      value: number;
      /** @description weight × value; the contributions sum to the score */
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
    RematchReason: 'weights' | 'request' | 'nightly';
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
    OwnReputationDto: {
      /** @description units that invited mine to negotiate in the past year */
      inviters: number;
      /** @description of these, those that had an answer in time */
      answered: number;
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
    /** @enum {string} */
    OfferState: 'open' | 'countered' | 'withdrawn' | 'declined' | 'accepted' | 'expired';
    OfferLineDto: {
      description: string;
      specification: string;
      /** @example 1234.50 */
      quantity: string;
      /** @description as people write it: 吨, 件, 台 */
      unit: string;
      /**
       * @description not below 0, in the currency of the terms
       * @example 1234.50
       */
      unitPrice: string;
    };
    FreeTermDto: {
      title: string;
      text: string;
    };
    TermsDto: {
      lines: components['schemas']['OfferLineDto'][];
      /** @enum {string} */
      currency: 'CNY' | 'USD' | 'EUR' | 'JPY' | 'HKD';
      deliveryPlace: string;
      /** Format: date */
      deliveryDate: string;
      paymentTerms: string;
      /**
       * Format: date-time
       * @description until when the offer can be accepted
       */
      validUntil: string;
      freeTerms: components['schemas']['FreeTermDto'][];
    };
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
      kind: components['schemas']['DifferenceKind'];
      before: string | null;
      after: string | null;
    };
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
      /** @description sum of the lines, each rounded to two decimals */
      total: components['schemas']['TotalDto'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      validUntil: string;
      /** @description to the version before */
      differences: components['schemas']['DifferenceDto'][];
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
    AnswerOfferDto: {
      reason?: string;
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
    SiteDto: {
      /** @description members and listings of this site are invented */
      demo: boolean;
      counts: components['schemas']['SiteCountsDto'];
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
    UnmetDemandDto: {
      demand: components['schemas']['ListingCardDto'];
      /** @description mutual score of its best match */
      bestScore: number | null;
    };
    UnmetDemandPageDto: {
      items: components['schemas']['UnmetDemandDto'][];
      nextCursor: string | null;
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
      header?: never;
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
        /** @description the check code printed beside the number */
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
      header?: never;
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
  'standing.expel': {
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
  'listingImages.addImage': {
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
        /** @description fragment of the title */
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
  'search.search': {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description entries on a page, 20 by default */
        limit?: number;
        /** @description words, a fragment, a model number, pinyin or its initials, an English name; empty: newest first */
        q?: string;
        side?: 'supply' | 'demand';
        kind?:
          | 'space'
          | 'resources'
          | 'products'
          | 'markets'
          | 'means_of_production'
          | 'technology'
          | 'talent'
          | 'capital';
        /** @description section, division or group of GB/T 4754 */
        industry?: string;
        /** @description code of the province */
        province?: string;
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
  'rematches.resume': {
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
      header?: never;
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
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
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
      /** @description Too many requests: problem document that says when to try again */
      429: {
        headers: {
          /** @description seconds */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Problem document (RFC 9457) */
      default: {
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
