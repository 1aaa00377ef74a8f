-- Whether a guest who has entered is on a page of Roomkeeper. Such a page asks as long as it is open, so its guest is away
-- when it stops asking. Guests in a meeting service have closed the page.
alter table visit add column on_page boolean default false not null;
