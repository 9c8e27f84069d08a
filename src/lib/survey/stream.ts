/**
 * Where an answer comes from. Streams have different units and are never added up:
 * people who answered the survey, notes from meetings, members of staff.
 */
export type Stream = 'survey' | 'meeting' | 'staff';

export const streams: readonly Stream[] = ['survey', 'meeting', 'staff'];
