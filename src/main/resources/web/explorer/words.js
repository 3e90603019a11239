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
  networkAbout: ['出席同一活动的人之间有连线；点击一人看其条目。', 'People who came to the same events are joined. Click one to read about them.'],
  body: ['组织', 'Body'], from: ['起始日期', 'From'], to: ['截止日期', 'To'], least: ['至少同场次数', 'Together at least'],
  attendance: ['到场', 'Attendance'], sources: ['来源', 'Sources'],
  lists: ['浏览', 'Browse'], timeline: ['履历与活动', 'Posts and events in time'], attended: ['到场', 'attended'], absent: ['未到场', 'not there'],
  alone: ['单用时', 'alone'], without: ['去掉它', 'without it'], year: ['年份', 'Year'], month: ['月份', 'Month'], type: ['类别', 'Type'], kind: ['类别', 'Kind'],
  role: ['角色', 'Role'], status: ['状态', 'Status'], title: ['职务名称', 'Title'], department: ['署名', 'Signed'], place: ['地区', 'Area'], q: ['词', 'Words'],
  joined: ['视为同一的依据', 'Why its mentions are one'], apart: ['同名而分开的', 'Of the same name, kept apart'], nothingApart: ['没有同名而分开的。', 'None of the same name was kept apart.'],
  evidenceHidden: ['另有', 'and'], moreSentences: ['处原文', 'more sentences'], chartOf: ['图示', 'Chart'],
  whole: ['名称须写全；从提示中选取最稳妥。', 'Names must be whole: choose one of those offered while you type.'],
  examples: ['示例', 'Examples'], reported: ['报道于', 'reported'], signedBy: ['署名', 'Signed'], onPage: ['版面', 'Page'], covers: ['关于', 'About'],
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

export function speakOther() {
  chinese = !chinese;
  localStorage.setItem('language', chinese ? 'zh' : 'en');
  listeners.forEach((draw) => draw());
}
