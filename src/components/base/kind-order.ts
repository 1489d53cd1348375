/** Sections of the menu. Personas are reached from journeys and stories, lessons from their paths. */
export const kindOrder = ['terms', 'processes', 'touchpoints', 'journeys', 'stories', 'paths', 'guides'] as const;
