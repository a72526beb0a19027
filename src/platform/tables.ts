// Written by `npm run schema` from the migrations; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface DB {
  alone_questions: {
    sign_up: string;
    left_by: string;
    placement: string | null;
    bond: 'together' | 'preferably';
    asked_at: Date;
    answer_by: Date;
    answer: 'alone' | 'together' | 'stop' | 'silent' | null;
    answered_at: Date | null;
  };
  arrangement_links: {
    secret_hash: Buffer;
    arrangement: string;
    made_at: Date;
  };
  arrangements: {
    id: string;
    intern: string | null;
    host: string | null;
    days: string[];
    state: 'invited' | 'accepted' | 'declined' | 'withdrawn' | 'expired' | 'removed';
    invited_at: Date;
    accepted_at: Date | null;
    ended_at: Date | null;
    round_id: string;
    invited_by: 'intern' | 'host';
    email: string;
    companion: string | null;
    intern_yes_at: Date | null;
    companion_yes_at: Date | null;
    host_yes_at: Date | null;
    answer_by: Date;
    reminded_at: Date | null;
    otherwise: 'find' | 'not';
    email_hint: Generated<string>;
    told_lack: string | null;
    untold_since: Date | null;
  };
  ask_again_consents: {
    person_id: string;
    round_id: string;
    given_at: Date;
    taken_back_at: Date | null;
    used_at: Date | null;
  };
  audit_entries: {
    id: GeneratedAlways<number>;
    at: Date;
    actor_kind: 'anonymous' | 'person' | 'system' | 'operator';
    actor_id: string | null;
    act: string;
    subject: string;
    subject_id: string;
    reason: string | null;
    detail: ColumnType<unknown, string | null | undefined, string | null>;
  };
  booked_travels: {
    placement_id: string;
    sign_up_id: string;
    booked_at: Date;
    booked_by: string;
  };
  break_offs: {
    id: string;
    placement_id: string;
    sign_up_id: string;
    because: 'work' | 'manager' | 'moved' | 'other';
    at: Date;
    deputy: string | null;
  };
  calendar_feeds: {
    secret_hash: Buffer;
    person_id: string;
    made_at: Date;
    stopped_at: Date | null;
  };
  companion_links: {
    secret_hash: Buffer;
    companionship: string;
    made_at: Date;
  };
  companionships: {
    id: string;
    inviter: string;
    companion: string | null;
    email: string;
    state: 'invited' | 'confirmed' | 'declined' | 'expired' | 'left';
    invited_at: Date;
    reminded_at: Date | null;
    ended_at: Date | null;
  };
  contact_questions: {
    placement_id: string;
    sign_up_id: string;
    asked_at: Date;
    answer_on: string;
    answer: 'yes' | 'no' | null;
    answered_at: Date | null;
    deputy: string | null;
  };
  coordinator_appointments: {
    id: string;
    email: string;
    name: string;
    appointed_by: string | null;
    appointed_at: Date;
  };
  daily_salts: {
    day: string;
    salt: Buffer;
  };
  demo_clock: {
    only_row: Generated<boolean>;
    stood_at: Date;
  };
  deputies: {
    id: string;
    host: string;
    name: string;
    email: string;
    state: 'invited' | 'confirmed' | 'declined' | 'ended';
    person_id: string | null;
    named_at: Date;
    answered_at: Date | null;
    ended_at: Date | null;
  };
  deputy_links: {
    secret_hash: Buffer;
    deputy: string;
    made_at: Date;
  };
  guest_requirements: {
    host: string;
    needs: string[];
    said_at: Date;
    version: Generated<number>;
  };
  holds: {
    id: string;
    round_id: string;
    kind: 'pin' | 'ban';
    intern: string;
    host: string;
    reason: string;
    by: string;
    at: Date;
    lifted_at: Date | null;
  };
  late_place_waits: {
    sign_up: string;
    since: Date;
    wants: Generated<boolean>;
  };
  left_browsers: {
    sign_up_id: string;
    session: Buffer;
  };
  letter_attempts: {
    letter_id: string;
    at: Date;
    outcome: 'sent' | 'failed' | 'refused';
    answer: string | null;
  };
  letters: {
    id: string;
    kind: string;
    to_address: string;
    lang: 'da' | 'en';
    about: ColumnType<unknown, string | null | undefined, string | null>;
    batch: string | null;
    once_key: string | null;
    message_id: string | null;
    state: Generated<'drafted' | 'queued' | 'sent' | 'dropped' | 'dead'>;
    attempts: Generated<number>;
    last_error: string | null;
    due_at: Date | null;
    created_at: Date;
    settled_at: Date | null;
    place_in_line: GeneratedAlways<number>;
    thread: string | null;
  };
  limits: {
    key: Buffer;
    full_at: Date;
  };
  manager_approvals: {
    id: string;
    sign_up: string;
    email: string;
    state: 'held' | 'unseen' | 'asked' | 'talk' | 'yes' | 'not-this-year' | 'economy' | 'expired' | 'returned' | 'not-manager' | 'unwilling' | 'replaced';
    asked_days: number;
    asked_overnight: boolean;
    days: number | null;
    overnight: boolean | null;
    asks: Generated<number>;
    asked_at: Date;
    answer_by: Date;
    passed_at: Date | null;
    reminded_at: Date | null;
    answered_at: Date | null;
    ended_at: Date | null;
  };
  manager_links: {
    secret_hash: Buffer;
    approval: string;
    made_at: Date;
  };
  match_runs: {
    id: string;
    round_id: string;
    number: number;
    state: 'running' | 'done' | 'cancelled' | 'failed';
    instance: Buffer;
    instance_sha256: string;
    seed: number;
    policy: ColumnType<unknown, string, string | null>;
    engine: string;
    started_by: string;
    started_at: Date;
    taken_up_at: Date | null;
    beat_at: Date;
    stop_asked_at: Date | null;
    progress: ColumnType<unknown, string | null | undefined, string | null>;
    finished_at: Date | null;
    took_ms: number | null;
    result: Buffer | null;
    explanation: Buffer | null;
    objective: ColumnType<unknown, string | null | undefined, string | null>;
    bound: ColumnType<unknown, string | null | undefined, string | null>;
    status: 'optimal' | 'feasible' | 'infeasible' | null;
    failure: 'interrupted' | 'crashed' | 'went-silent' | 'broke-a-rule' | null;
    report: Buffer | null;
  };
  office_notes: {
    id: string;
    sign_up_id: string;
    text: string;
    by: string;
    at: Date;
  };
  organisations: {
    id: string;
    name: string;
    short: string | null;
    sector: 'municipal' | 'state' | 'regional' | 'other';
    kind: 'municipality' | 'ministry' | 'agency' | 'institution' | 'region' | 'other';
    municipality: string | null;
    entered_by_person: Generated<boolean>;
    merged_into: string | null;
    created_at: Date;
  };
  other_days: {
    id: string;
    placement_id: string;
    proposed_by: string;
    instead_of: string[];
    days: string[];
    proposed_at: Date;
    answer_by: Date;
    state: Generated<'open' | 'agreed' | 'declined' | 'lapsed' | 'withdrawn' | 'over'>;
    ended_at: Date | null;
    proposed_by_deputy: string | null;
  };
  other_days_yeses: {
    other_days_id: string;
    sign_up_id: string;
    said_at: Date;
  };
  outlook_readings: {
    round_id: string;
    asked_at: Date;
    calculated_at: Date | null;
  };
  outlooks: {
    sign_up: string;
    outlook: ColumnType<unknown, string, string | null>;
    read_at: Date;
  };
  persons: {
    id: string;
    email: string;
    name: Generated<string>;
    lang: Generated<'da' | 'en'>;
    coordinator_since: Date | null;
    created_at: Date;
    proved_at: Date;
    erased_at: Date | null;
  };
  placement_answers: {
    placement_id: string;
    sign_up_id: string;
    side: 'host' | 'intern';
    answer: 'yes' | 'no' | null;
    reason: 'days' | 'capacity' | 'distance' | 'not-suitable' | 'manager' | 'other' | null;
    note: string | null;
    answered_at: Date | null;
    answered_by: string | null;
    continues: string | null;
  };
  placements: {
    id: string;
    round_id: string;
    run_id: string | null;
    host: string;
    state: Generated<'drafted' | 'open' | 'agreed' | 'declined' | 'lapsed' | 'cancelled'>;
    days: string[];
    reasons: ColumnType<unknown, string, string | null>;
    created_at: Date;
    opened_at: Date | null;
    answer_by: Date | null;
    reminded_at: Date | null;
    ended_at: Date | null;
    ended_why: 'host-no' | 'intern-no' | 'not-answered' | 'host-left' | 'intern-left' | 'round-cancelled' | 'moved' | 'repair-fell' | 'taken-back' | null;
    ended_by: string | null;
    left_because: 'work' | 'manager' | 'moved' | 'other' | null;
    calendar_sequence: Generated<number>;
    agreed_days: string[] | null;
    current_days: Generated<string[]>;
    repair_id: string | null;
    replaces: string | null;
    ended_by_deputy: string | null;
    grace_until: Date | null;
    last_chance_at: Date | null;
  };
  practicalities: {
    sign_up: string;
    address: Generated<string>;
    starts: string | null;
    good_to_know: Generated<string>;
    phone: Generated<string>;
    said_at: Date;
    version: Generated<number>;
  };
  programme_comments: {
    id: string;
    programme: string;
    sign_up: string;
    text: string;
    at: Date;
    deputy: string | null;
  };
  programme_items: {
    programme: string;
    day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri';
    place: number;
    part: 'morning' | 'afternoon';
    starts: string | null;
    ends: string | null;
    title: string;
    note: string;
  };
  publications: {
    id: string;
    round_id: string;
    run_id: string;
    published_by: string;
    published_at: Date;
    sent_at: Date | null;
  };
  repair_menus: {
    id: string;
    round_id: string;
    state: Generated<'running' | 'done' | 'failed'>;
    situation: Buffer;
    sha256: string;
    started_by: string;
    started_at: Date;
    ended_at: Date | null;
    options: ColumnType<unknown, string | null | undefined, string | null>;
  };
  repairs: {
    id: string;
    round_id: string;
    menu_id: string | null;
    strand: number | null;
    state: Generated<'asked' | 'agreed' | 'fallen'>;
    chosen_by: string;
    chosen_at: Date;
    answer_by: Date;
    ended_at: Date | null;
    grace_until: Date;
  };
  resume_links: {
    secret_hash: Buffer;
    sign_up_id: string;
    made_at: Date;
  };
  rounds: {
    id: string;
    year: number;
    name: string;
    time_zone: Generated<string>;
    visit_iso_year: number;
    visit_iso_week: number;
    sign_up_opens: string;
    sign_up_closes: string;
    proposals_on: string;
    answers_due: string;
    evaluation_closes: string;
    workshops: ColumnType<unknown, string | null | undefined, string | null>;
    sectors: Generated<string[]>;
    max_seats: Generated<number>;
    priority: Generated<'workplace' | 'organisation'>;
    seed: number;
    seed_salt: string;
    seed_hash: string;
    organiser: ColumnType<unknown, string, string | null>;
    opened_early: ColumnType<unknown, string | null | undefined, string | null>;
    cancelled_at: Date | null;
    version: Generated<number>;
    created_at: Date;
  };
  sessions: {
    token_hash: Buffer;
    person_id: string | null;
    created_at: Date;
    seen_at: Date;
  };
  setup_secrets: {
    secret_hash: Buffer;
    made_at: Date;
    used_at: Date | null;
  };
  sign_in_requests: {
    id: string;
    email: string;
    session: Buffer;
    lang: 'da' | 'en';
    next: string | null;
    purpose: Generated<'sign-in' | 'confirm'>;
    asked_at: Date;
    link_hash: Buffer | null;
    code_hash: Buffer | null;
    minted_at: Date | null;
    tries_left: Generated<number>;
    used_at: Date | null;
  };
  sign_ups: {
    id: string;
    round_id: string;
    role: 'host' | 'intern';
    state: 'draft' | 'submitted' | 'confirmed' | 'withdrawn' | 'expired';
    session: Buffer | null;
    person_id: string | null;
    email: string | null;
    lang: 'da' | 'en';
    workplace_id: string | null;
    answers: ColumnType<unknown, string | null | undefined, string | null>;
    version: Generated<number>;
    created_at: Date;
    saved_at: Date;
    submitted_at: Date | null;
    confirmed_at: Date | null;
    withdrawn_at: Date | null;
    reminded_at: Date | null;
    closing_told: Date | null;
    withdrawn_why: 'unsaid' | 'plans' | 'busy' | 'manager' | 'work-changed' | 'duplicate' | null;
  };
  takeaways: {
    id: string;
    placement_id: string;
    sign_up_id: string;
    person_id: string;
    place: number;
    kind: 'solution' | 'habit';
    text: string;
    version: Generated<number>;
    written_at: Date;
    changed_at: Date;
  };
  took_place_links: {
    secret_hash: Buffer;
    placement_id: string;
    sign_up_id: string;
    made_at: Date;
  };
  took_place_questions: {
    placement_id: string;
    sign_up_id: string;
    asked_at: Date;
    answer_on: string;
    answer: 'all' | 'some' | 'no' | null;
    answered_at: Date | null;
    deputy: string | null;
  };
  unwilling_addresses: {
    address_hash: Buffer;
    at: Date;
    about: 'company' | 'approval' | 'arrangement' | 'deputy';
  };
  visit_programmes: {
    id: string;
    host: string;
    version: Generated<number>;
    changed_at: Date;
    shared_at: Date | null;
    link: string | null;
  };
  wishes: {
    intern: string;
    host: string;
    rank: number;
  };
  workplaces: {
    id: string;
    organisation: string;
    name: string;
    municipality: string;
    landsdel: string;
    merged_into: string | null;
    created_at: Date;
  };
  workplaces_apart: {
    one: string;
    other: string;
    at: Date;
  };
  workshop_bookings: {
    id: string;
    round_id: string;
    person_id: string;
    workshop_id: string;
    state: Generated<'booked' | 'given-back' | 'workshop-cancelled' | 'withdrawn' | 'round-cancelled'>;
    sequence: Generated<number>;
    booked_at: Date;
    ended_at: Date | null;
    reminded_at: Date | null;
    attended_at: Date | null;
  };
  workshop_offer_links: {
    secret_hash: Buffer;
    wait_id: string;
    made_at: Date;
  };
  workshop_roll_calls: {
    id: string;
    workshop_id: string;
    called_by: string;
    called_at: Date;
    came: string[];
    gone: string[];
    undone_at: Date | null;
  };
  workshop_told: {
    round_id: string;
    person_id: string;
    what: 'choose' | 'choose-due';
    told_at: Date;
  };
  workshop_waits: {
    id: string;
    round_id: string;
    person_id: string;
    workshop_id: string;
    party: string;
    line: GeneratedAlways<number>;
    state: Generated<'waiting' | 'offered' | 'taken' | 'declined' | 'lapsed' | 'left' | 'over'>;
    joined_at: Date;
    offered_at: Date | null;
    offer_by: Date | null;
    ended_at: Date | null;
  };
  workshops: {
    id: string;
    round_id: string;
    is_online: boolean;
    place: string;
    address: string;
    day: string;
    starts: string;
    ends: string;
    capacity: number;
    lang: 'da' | 'en';
    notes: Generated<string>;
    version: Generated<number>;
    created_at: Date;
    cancelled_at: Date | null;
    cancelled_because: string | null;
  };
}
