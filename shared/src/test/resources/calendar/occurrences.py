"""Reads the calendar files of a folder with Debian's python3-icalendar and prints what it finds as tab-separated lines:
file, summary, names of the attendees, and the moments at which the first event begins, in seconds since 1970. Local
times become moments by the clock changes that the file itself defines, never by the time zones of this machine."""

import base64
import bisect
import pathlib
import sys
from datetime import datetime, timedelta

from dateutil.rrule import rrulestr
from icalendar import Calendar

MOST = 1000

EPOCH = datetime(1970, 1, 1)

END = datetime(2032, 1, 1)


class Zone:
    """The clock changes of a VTIMEZONE, as moments in UTC with the offset from then on."""

    def __init__(self, component):
        changes = []
        for observance in component.subcomponents:
            onset = observance['DTSTART'].dt
            before = observance['TZOFFSETFROM'].td
            after = observance['TZOFFSETTO'].td
            if 'RRULE' in observance:
                dates = rrulestr(observance['RRULE'].to_ical().decode(), dtstart=onset).between(onset, END, inc=True)
            else:
                dates = [onset]
            changes += [(date - before, after) for date in dates]
        changes.sort()
        self.moments = [moment for moment, _ in changes]
        self.offsets = [offset for _, offset in changes]

    def offset(self, utc):
        return self.offsets[max(0, bisect.bisect_right(self.moments, utc) - 1)]

    def moment(self, local):
        """The earlier of two moments; for a time that a change skips, by the offset before the change."""
        early = local - self.offset(local - timedelta(days=1))
        other = local - self.offset(early)
        return other if self.offset(other) == self.offset(early) else early


def starts(event, zone):
    first = event['DTSTART'].dt.replace(tzinfo=None)
    if 'RRULE' not in event:
        return [zone.moment(first)]
    parts = event['RRULE'].to_ical().decode().split(';')
    until = [part[6:] for part in parts if part.startswith('UNTIL=')]
    last = datetime.strptime(until[0], '%Y%m%dT%H%M%SZ') if until else None
    rule = rrulestr(';'.join(part for part in parts if not part.startswith('UNTIL=')), dtstart=first)
    left = {date.dt.replace(tzinfo=None) for date in event['EXDATE'].dts} if 'EXDATE' in event else set()
    found = []
    for local in rule:
        at = zone.moment(local)
        if len(found) == MOST or (last and at > last):
            break
        if local not in left:
            found.append(at)
    return found


def text(value):
    return base64.b64encode(str(value).encode()).decode()


for path in sorted(pathlib.Path(sys.argv[1]).glob('*.ics')):
    calendar = Calendar.from_ical(path.read_bytes())
    zone = Zone(next(iter(calendar.walk('VTIMEZONE'))))
    event = next(iter(calendar.walk('VEVENT')))
    attendees = event.get('ATTENDEE', [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    names = ','.join(text(attendee.params.get('CN', '')) for attendee in attendees)
    moments = ','.join(str(int((at - EPOCH).total_seconds())) for at in starts(event, zone))
    print('\t'.join((path.stem, text(event['SUMMARY']), names, moments)))
