-- Whoever invited several must be able to see which of them said no. The address itself is forgotten as before.

alter table arrangements
  add column email_hint text not null default '' check (email_hint = '' or (email_hint like '_…@%' and ended_at is not null));
comment on column arrangements.email_hint is
  'What is left of an address once its invitation is over, for whoever wrote it: the first letter and the domain. Emptied once the proposals are out.';
