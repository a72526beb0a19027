-- An address that the office did not get to look at in time: nobody was asked, so nobody was silent (R6).

alter table manager_approvals drop constraint manager_approvals_state_check;
alter table manager_approvals add constraint manager_approvals_state_check
  check (state in ('held', 'unseen', 'asked', 'talk', 'yes', 'not-this-year', 'economy', 'expired',
    'returned', 'not-manager', 'unwilling', 'replaced'));
