// The words of the explorer in both languages, and which of them is spoken.

const WORDS = {
  motto: ['社区报纸里的人、职务、组织、居住区与活动：谁在场，以何身份，原文为证。',
    'People, posts, bodies, neighbourhoods and events of community newspapers: who was there, as what, and the sentence that says so.'],
  other: ['English', '中文'],
  home: ['首页', 'Start'], network: ['同场网络', 'Network'], sparql: ['SPARQL', 'SPARQL'], docs: ['接口', 'API'],
  find: ['查找', 'Find'], findHint: ['姓名、组织、居住区、活动，可用拼音或繁体', 'A name, in characters, pinyin or initials'],
  people: ['人物', 'People'], events: ['活动', 'Events'], organisations: ['组织', 'Organisations'],
  neighbourhoods: ['居住区', 'Neighbourhoods'], posts: ['职务', 'Posts'], articles: ['文章', 'Articles'], pages: ['版面', 'Pages'],
  person: ['人物', 'Person'], event: ['活动', 'Event'], organisation: ['组织', 'Organisation'],
  neighbourhood: ['居住区', 'Neighbourhood'], post: ['职务', 'Post'], article: ['文章', 'Article'], page: ['版面', 'Page'],
  questions: ['现成的问题', 'Questions to ask'], coverage: ['各月的文章与活动', 'Articles and events by month'],
  ask: ['提问', 'Ask'], run: ['运行', 'Run'], draw: ['绘图', 'Draw'], more: ['更多', 'More'], optional: ['可不填', 'optional'],
  none: ['没有符合条件的结果。', 'Nothing matches.'], rows: ['行', 'rows'], rowsOne: ['行', 'row'], complete: ['已全部列出', 'complete'],
  incomplete: ['还有更多', 'there are more'], inEditor: ['在 SPARQL 编辑器中打开', 'Open in the SPARQL editor'],
  download: ['下载', 'Download'], evidence: ['原文', 'Evidence'], why: ['何以如此认定', 'Why'], data: ['数据', 'Data'],
  aliases: ['又称', 'Also called'], holders: ['任职者', 'Holders'], heldBy: ['任职者', 'Holders'], organised: ['主办的活动', 'Organised'],
  happened: ['这里的活动', 'What happened here'], attendees: ['参加者', 'Attendees'], mentions: ['原文提及', 'Mentions'],
  within: ['位于', 'Lies in'], partOf: ['上级', 'Part of'], parts: ['下属', 'Parts'], contains: ['下含', 'Contains'],
  organisers: ['主办', 'Organised by'], location: ['地点', 'Place'], toldEvents: ['所记活动', 'Events told'], text: ['正文', 'Text'],
  met: ['常同场的人', 'Met most often'], together: ['次同场', 'times together'], onBehalfOf: ['代', 'for'], group: ['群体', 'group'],
  networkAbout: ['出席同一活动的人之间有连线。', 'People who came to the same events are joined.'],
  body: ['组织', 'Body'], from: ['起始日期', 'From'], to: ['截止日期', 'To'], least: ['至少同场次数', 'Together at least'],
  attendance: ['到场', 'Attendance'], sources: ['来源', 'Sources'],
  lists: ['浏览', 'Browse'], timeline: ['履历与活动', 'Posts and events in time'], attended: ['到场', 'attended'], absent: ['未到场', 'not there'],
  alone: ['单用时', 'alone'], without: ['去掉它', 'without it'], year: ['年份', 'Year'], month: ['月份', 'Month'], type: ['类别', 'Type'], kind: ['类别', 'Kind'],
  role: ['角色', 'Role'], status: ['状态', 'Status'], title: ['职务名称', 'Title'], department: ['署名', 'Signed'], place: ['地区', 'Area'], q: ['词', 'Words'],
  joined: ['视为同一的依据', 'Why its mentions are one'], apart: ['同名而分开的', 'Of the same name, kept apart'], nothingApart: ['没有同名而分开的。', 'None of the same name was kept apart.'],
  evidenceHidden: ['另有', 'and'], moreSentences: ['处原文', 'more sentences'], chartOf: ['图示', 'Chart'],
  whole: ['名称须写全；从提示中选取最稳妥。', 'Names must be whole: choose one of those offered while you type.'],
  examples: ['示例', 'Examples'], reported: ['报道于', 'reported'], signedBy: ['署名', 'Signed'], onPage: ['版面', 'Page'], covers: ['关于', 'About'],
  narrow: ['缩小范围', 'Narrow'], searchHint: ['试试拼音、首字母或名称的一部分。', 'Try pinyin, initials or a part of the name.'], queryLabel: ['SPARQL 查询', 'SPARQL query'], endpointLabel: ['查询端点', 'Endpoint'],
  skip: ['跳到正文', 'Skip to content'], ways: ['本站各页', 'Pages of this site'], kinds: ['条目种类', 'Kinds of things'], everywhere: ['搜索全部', 'Search everything'],
  asking: ['正在查询……', 'Asking …'], seconds: ['秒', 's'], cancel: ['取消', 'Cancel'], again: ['重试', 'Try again'], waitFor: ['请等', 'Wait for'],
  unreachable: ['服务器没有应答', 'The server does not answer'], unreachableHint: ['请检查网络，稍后重试。', 'Check the connection, then try again.'],
  split: ['原来的一个条目现已分为几个', 'What was taken for one is several now'], splitHint: ['请搜索名称，选取所要的一个。', 'Search for the name and choose the one you mean.'],
  unknown: ['没有这个条目', 'There is nothing of this kind'], unknownHint: ['地址可能有误，或条目尚未收录。', 'The address may be wrong, or its page was never read.'],
  gone: ['这个条目已不在库中', 'This was taken out'], goneHint: ['提到它的版面已被移除。', 'The last page that named it was removed.'],
  mend: ['有一项填写不合要求', 'One of the values cannot be used'], mendHint: ['请按上文修改后再问。', 'Mend it as told above, then ask again.'],
  crowded: ['同时的查询太多', 'Too many questions at once'], crowdedHint: ['请等先前的查询结束后重试。', 'Let the earlier ones end, then try again.'],
  slow: ['服务器现在不能作答：查询太久，或服务器太忙', 'The server cannot answer now: this takes too long, or it is too busy'],
  slowHint: ['请缩小范围（日期、地点、组织）后重试。这不表示没有结果。', 'Ask for less (days, a place, a body), then try again. It does not mean that there is nothing.'],
  givenUp: ['查询已取消', 'Given up'], givenUpHint: ['结果不完整；可以重试。', 'What is shown is not the whole answer; you can ask again.'],
  fault: ['出了差错', 'Something went wrong'], faultHint: ['请重试；若仍出错，请告知管理者。', 'Try again; if it happens again, tell whoever runs this server.'],
  searchInstead: ['去搜索', 'Search instead'], notAll: ['以下并非全部：', 'This is not everything:'], shownOf: ['已列', 'shown of'],
  takeAlong: ['带走这一视图', 'Take this view along'], viewAs: ['这一视图', 'This view as'], copied: ['已复制', 'copied'],
  copyLink: ['复制网址', 'Copy link'], copyApi: ['复制接口地址', 'Copy API link'], copySparql: ['复制 SPARQL', 'Copy SPARQL'], copyCitation: ['复制引用', 'Copy citation'], dataVersion: ['数据版本', 'data version'],
  sheet: ['印张', 'sheet'], markedThere: ['所标文字在', 'the marked words stand in'], thisArticle: ['本文', 'this article'], theWords: ['所据文字', 'the words it rests on'],
  asPrinted: ['印刷版面', 'As printed'], evidenceOf: ['依据', 'Evidence'], showEvidence: ['看依据', 'See the evidence'], confidence: ['置信度', 'Confidence'],
  inArticle: ['文章第', 'article characters'], inPage: ['版面第', 'page characters'], charactersEnd: ['字符', ''], file: ['文件', 'File'], passage: ['上下文', 'In its place'],
  otherSources: ['同一说法的其他来源', 'Other sources of the same claim'], claimOf: ['陈述', 'Claim'], notPrinted: ['这一版面不是 PDF，没有印刷位置；上面是原文中的位置。', 'This page did not come as a PDF, so there is no print to show; above is its place in the text.'],
  participation: ['参加', 'Participation'], membership: ['任职', 'Post held'], participant: ['参加者', 'Participant'], capacity: ['身份', 'Capacity'], presence: ['到场情况', 'Presence'],
  noneHint: ['可放宽条件：去掉一项、改用名称的一部分，或看看各月收录了哪些文章。', 'Ask for less: leave a value out, give part of a name, or see which months are covered.'],
  coverageLink: ['收录情况', 'What is covered'], setApart: ['另置的文字', 'Text set apart'],
  legend: ['图例', 'Legend'], legendSize: ['圆越大，出席的活动越多', 'The larger a circle, the more events they came to'], legendLine: ['线越粗，同场次数越多', 'The thicker a line, the more events together'],
  legendPick: ['点击一人或一线，看其原文依据', 'Click a person or a line for the events and sentences behind it'], most: ['至多人数', 'At most'], joinedAt: ['同场', 'together at'],
  showPerson: ['看条目', 'Open the page of'], bothAt: ['同场的活动', 'Events of both'], asTable: ['列成表', 'As a table'], weight: ['次数', 'Times'], findPerson: ['在图中找人', 'Find in the drawing'],
  threads: ['条连线', 'lines'], moreThan: ['显示连线：同场至少', 'Show lines: together at least'], timesWord: ['次', 'times'], chartNote: ['同样的数字见下表', 'The same numbers stand in the table below'],
};

const wanted = new URLSearchParams(location.search).get('lang');
if (wanted) localStorage.setItem('language', wanted);
let chinese = (localStorage.getItem('language') ?? navigator.language).startsWith('zh');
const listeners = [];

/** The word of that key in the language that is spoken. */
export const word = (key) => (WORDS[key] ?? [key, key])[chinese ? 0 : 1];

/** Of titles in both languages the one that is spoken. */
export const spoken = (titles) => titles?.[chinese ? 'zh' : 'en'] ?? '';

export const isChinese = () => chinese;

/** Calls what draws a part of the page, now and whenever the language changes. */
export function whenSpoken(draw) {
  listeners.push(draw);
  draw();
}

// colours that are drawn and not styled are others in the dark
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => listeners.forEach((draw) => draw()));

export function speakOther() {
  chinese = !chinese;
  localStorage.setItem('language', chinese ? 'zh' : 'en');
  listeners.forEach((draw) => draw());
}
