-- Letters to one person about one thing arrive in the order in which they were queued (U18): an entry of a calendar that
-- is called off must not be called off before it is there.

alter table letters
  add column place_in_line bigint generated always as identity,
  add column thread text check (length(thread) between 1 and 100);
create index letters_thread on letters (to_address, thread, place_in_line) where state = 'queued' and thread is not null;
comment on column letters.place_in_line is 'The order in which letters were written.';
comment on column letters.thread is 'What it speaks of, as a visit. A letter waits for every earlier one of its thread to the same address.';
