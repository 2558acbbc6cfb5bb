/* What the scripts of the pages share: the few names that they put into the page, and
   the values that go between them. */

interface AddressState {
  /** What stands in the address, as a copy. */
  read(): URLSearchParams;
  write(values: Record<string, string>, step: boolean): void;
  /** Has *listener* called when the reader went back or forward to other choices. */
  onReturn(listener: () => void): void;
}

interface LibraryDays {
  iso(day: Date): string;
  written(iso: string, months: string[]): string;
  holds(from: string | undefined, until: string | undefined, day: string): boolean;
}

interface FilterLogic {
  partners(names: string[], pair: string[]): number[];
  sift(
    items: { again: boolean; values: string[][] }[],
    chosen: string[],
    pairs: number[],
  ): { shown: boolean[]; counts: Map<string, number>[] };
}

/** A task as the picker of a month sees it: days are texts such as 2024-02-05. */
interface TaskOfMonth {
  standing: boolean; // recurs or never rests
  from: string; // "" for none
  to: string;
  days: string[]; // 06-01: falls due on them each year
  month: string; // 2024-02, "" for none
  plan: string;
  planName: string;
  units: string[];
}

/** `page`: whose page the heading leads to, a month or the standing work; `brief`: only
    the number of tasks is told. */
interface GroupOfMonth<Task = TaskOfMonth> {
  title: string;
  tasks: Task[];
  page?: string;
  brief?: boolean;
}

interface MonthPicture<Task = TaskOfMonth> {
  words: string;
  groups: GroupOfMonth<Task>[];
}

interface Today {
  year: string;
  month: string; // 2024-02
  number: string; // 02
  covered: string; // 2020/2025 2024/2024
}

/** A period with how much is due in it; one without days recurs. */
interface CountOfPeriod {
  first: string;
  last: string;
  month: string; // 2024-02, "" for none
  count: number;
}

interface ThisMonth {
  pickCounts<Period extends CountOfPeriod>(
    all: Period[],
    asked: { today: Date; covered: string; months: string[] },
  ): { words: string; periods: Period[] };
  firstDay(earliest: string | undefined, latest: string | undefined, standing: boolean): string;
  fallsDue(task: TaskOfMonth, first: string, end: string): boolean;
  pick<Task extends TaskOfMonth>(
    all: Task[],
    asked: { today: Date; unit: string; covered: string; months: string[] },
  ): MonthPicture<Task>;
}

/** A word as the search compares it; search-words.js says what each form is. */
interface Form {
  plain: string;
  base: string;
  tone: string;
  raw: string;
  letters: string;
}

interface Word extends Form {
  start: number;
  end: number;
}

/** `open`: still in the typing; `strict`: must have its marks; `given`: not typed. */
interface AskedWord extends Word {
  open?: boolean;
  strict?: boolean;
  given?: boolean;
}

/** Words that must stand side by side. */
type Item = AskedWord[];
type Abbreviation = [short: Word[], full: Word[]];

interface Place {
  at: number;
  size: number;
  exact: boolean;
  whole: boolean;
}

interface Match {
  joined: boolean;
  exact: number;
  whole: number;
  pairs: number;
  span: number;
  first: number;
  last: number;
}

type Facets = Record<string, string[] | undefined>;
type Choices = Record<string, string>;
type Counts = Record<string, Record<string, number>>;
type DocumentNumber = [serial: string, year: string, symbols: string[], type: string];

/** A document in the catalogue of the search, as macros/ writes it. */
interface WrittenDocument {
  url: string;
  title: string;
  kind: string;
  about?: string;
  names?: string[];
  number?: DocumentNumber;
  facets?: Facets;
  citedIn?: number[];
  change?: string;
  file?: string;
  size?: number;
}

interface WrittenCatalogue {
  documents: WrittenDocument[];
  abbreviations: [short: string, full: string][];
  facets: Record<string, { label: string; values: Record<string, string> }>;
  fullText: boolean;
}

/** The same, its names as words; `shared`: others go by that name, too. */
type LibraryDocument = Omit<WrittenDocument, "names" | "facets"> & {
  names: Word[][];
  all: Word[];
  facets: Facets;
  shared: boolean[];
};

type Catalogue = Omit<WrittenCatalogue, "documents"> & {
  documents: LibraryDocument[];
  numbers: NumberEntry[];
  pairs: Abbreviation[];
};

interface NumberEntry {
  at: number;
  serial: string;
  year: string;
  kinds: string[];
  letters: Set<string>;
  joined: string[];
  words: Set<string>;
}

interface FoundNumbers {
  exact: number[];
  near: number[];
  alone?: boolean;
}

type Cite = [document: number, start: number, end: number];

interface WrittenUnit {
  id?: string;
  label: string;
  text: string;
  note?: string;
  facets?: Facets;
  cites?: Cite[];
}

/** A part of a document's text; `all`: its words and those beside it, once asked for. */
type Unit = WrittenUnit & { words: Word[]; facets: Facets; all?: Word[] };

/** `found`: where the query stands in the text. */
interface Hit {
  document: LibraryDocument;
  unit?: Unit;
  items: Item[];
  score: number;
  found?: Match | null;
  cite?: Cite;
}

type UnitHit = Hit & { unit: Unit };

interface Result {
  text: string;
  hits: Hit[];
  all: Hit[];
  looked: number;
  possible: number;
  near?: LibraryDocument[];
  data?: Catalogue;
}

interface LibrarySearch {
  // search-words.js
  words(text: string): Word[];
  fold(text: string): string;
  isMarked(word: Form): boolean;
  parse(typed: string): { text: string; items: Item[] };
  variants(items: Item[], pairs: Abbreviation[]): Item[][];
  match(items: Item[], list: Word[]): Match | null;
  places(item: Item, list: Word[]): Place[];
  // search-numbers.js
  numberEntry(document: WrittenDocument, number: DocumentNumber, at: number): NumberEntry;
  findNumber(text: string, entries: NumberEntry[]): FoundNumbers;
  // search-catalogue.js
  prepared(data: WrittenCatalogue): Catalogue;
  // search-data.js
  receive(name: string, data: unknown): void;
  catalogue(): Promise<Catalogue>;
  unitsOf(document: LibraryDocument): Promise<Unit[]>;
  candidates(data: Catalogue, variants: Item[][]): Promise<number[]>;
  rootAddress(url: string): string;
  // search.js
  LOOKED_INTO: number;
  run(typed: string, choices?: Choices, limit?: number): Promise<Result>;
  counts(all: Pick<Hit, "document" | "unit">[], choices: Choices): Counts;
  // search-show.js
  marks(items: Item[], list: Word[]): [start: number, end: number][];
  sentence(text: string, first: number, last: number): [from: number, to: number];
  show(hit: Hit, data: Catalogue): HTMLElement;
  element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    text: string,
    className: string,
  ): HTMLElementTagNameMap[Name];
}

declare var addressState: AddressState;
declare var libraryDays: LibraryDays;
declare var filterLogic: FilterLogic;
declare var thisMonth: ThisMonth;
declare var librarySearch: LibrarySearch;

// Of Material's own scripts; docs/assets/theme.js gives them.
declare var __md_scope: URL;
declare var __md_hash: (words: string) => number;
declare var __md_get: (key: string, kept?: Storage, within?: URL) => any;
declare var __md_set: (key: string, value: unknown, kept?: Storage, within?: URL) => void;
declare var __md_palette: (markup: string) => void;
