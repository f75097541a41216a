/** What a secretary calls each background job; `event>listener` is what one listener does about an event. */
export const zhCNJobNames: Readonly<Record<string, string>> = {
  'catalog.run-import': '导入表格',
  'catalog.expire-listings': '下架到期的发布',
  'catalog.reconcile-search': '夜间核对搜索索引',
  'catalog.rebuild-search': '重建搜索索引',
  'identity.send-reset-link': '发送重设密码的链接',
  'identity.clean-up': '清理过期的登录和邀请',
  'platform.clean-up': '清理过期的记录',
  'platform.send-mail': '发送邮件',
  'matchmaking.match-listing': '匹配一条发布',
  'matchmaking.refill-matches': '补上空出的匹配',
  'matchmaking.search-shard': '在一个分片里找匹配',
  'matchmaking.merge-found': '汇总各分片的匹配',
  'matchmaking.run-rematch': '全部重新匹配',
  'matchmaking.rematch-nightly': '夜间重新匹配',
  'negotiation.expire-offer': '报价到期',
  'negotiation.count-answers': '夜间统计单位信誉',
  'negotiation.deal-room-answered>CountAnswersProcessor.afterAnswer':
    '洽谈邀请得到回应：统计单位信誉',
  'catalog.listing-changed>IndexListing.afterChange': '发布有变动：更新搜索',
  'catalog.listing-changed>MatchChangedListing.afterChange': '发布有变动：重新匹配',
  'membership.standing-changed>IndexListing.afterStanding': '会员状态有变动：更新搜索',
  'membership.standing-changed>MatchChangedListing.afterStanding': '会员状态有变动：重新匹配',
  'membership.standing-changed>StandingListener.tellRooms': '会员状态有变动：告知洽谈室',
};

export const enJobNames: Readonly<Record<string, string>> = {
  'catalog.run-import': 'Import a spreadsheet',
  'catalog.expire-listings': 'Take down expired listings',
  'catalog.reconcile-search': 'Check the search index by night',
  'catalog.rebuild-search': 'Rebuild the search index',
  'identity.send-reset-link': 'Send a link to reset a password',
  'identity.clean-up': 'Clear expired sessions and invitations',
  'platform.clean-up': 'Clear expired records',
  'platform.send-mail': 'Send a mail',
  'matchmaking.match-listing': 'Match a listing',
  'matchmaking.refill-matches': 'Fill free places in a list of matches',
  'matchmaking.search-shard': 'Find matches in one shard',
  'matchmaking.merge-found': 'Put together the matches of all shards',
  'matchmaking.run-rematch': 'Match everything again',
  'matchmaking.rematch-nightly': 'Match everything again by night',
  'negotiation.expire-offer': 'Let an offer expire',
  'negotiation.count-answers': 'Count by night how units answer invitations',
  'negotiation.deal-room-answered>CountAnswersProcessor.afterAnswer':
    'An invitation was answered: count how the unit answers',
  'catalog.listing-changed>IndexListing.afterChange': 'A listing changed: update search',
  'catalog.listing-changed>MatchChangedListing.afterChange': 'A listing changed: match it',
  'membership.standing-changed>IndexListing.afterStanding': 'A standing changed: update search',
  'membership.standing-changed>MatchChangedListing.afterStanding':
    'A standing changed: match again',
  'membership.standing-changed>StandingListener.tellRooms':
    'A standing changed: update the deal rooms',
};
