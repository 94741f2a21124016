// Which things are one step further from one end of a way, and is the level that the other end has come to among them?
// Over any tie, to no topic, source or hyper-authored paper but the end itself. Where the two levels meet, only the ties
// between them are told; else every thing that is tied to this level, those of it and of the level before, too. Each thing
// comes once, however many ties lead there: what a level costs is bounded by its ties, not by the ways through it.
//
// Parameters
//   level     STRING[]  element ids of those that the one end has come to last
//   goals     STRING[]  element ids of those that the other end has come to last
//   end       STRING    element id of the other end
//   further   BOOLEAN   whether to go on where the two don't meet
//   tieLimit  INTEGER   most ties to follow; where there are more, one more is, and what is told is not all
// Columns
//   thing      STRING     element id: one of the goals, or what is next to the level
//   places     INTEGER[]  which of the level it is tied to, from 0, in ascending order; twice where two ties are between them
//   strengths  INTEGER[]  papers that make each of these ties, 1 where that is not counted
//   met        BOOLEAN    whether it is one of the goals; then all are
CYPHER 25
CALL () {
  UNWIND range(0, size($level) - 1) AS place
  MATCH (near) WHERE elementId(near) = $level[place]
  MATCH (near)-[tie:COAUTHORED_WITH|AUTHORED|AFFILIATED_WITH|ABOUT|PART_OF|CITES|PUBLISHED_IN]-(goal)
  WITH place, tie, elementId(goal) AS thing
  WHERE thing IN $goals
  WITH place, tie, thing
  LIMIT $tieLimit + 1
  WITH place, tie, thing
  ORDER BY place
  WITH thing, collect(place) AS places, collect(coalesce(tie.paperCount, 1)) AS strengths
  RETURN collect({thing: thing, places: places, strengths: strengths}) AS meetings
}
CALL (meetings) {
  UNWIND meetings AS meeting
  RETURN meeting.thing AS thing, meeting.places AS places, meeting.strengths AS strengths
  UNION ALL
  WITH meetings
  WHERE $further AND isEmpty(meetings)
  UNWIND range(0, size($level) - 1) AS place
  MATCH (near) WHERE elementId(near) = $level[place]
  MATCH (near)-[tie:COAUTHORED_WITH|AUTHORED|AFFILIATED_WITH|ABOUT|PART_OF|CITES|PUBLISHED_IN]-(next)
  WHERE elementId(next) = $end OR NOT (next:Topic OR next:Source OR coalesce(next.hyperauthored, false))
  WITH place, tie, next
  LIMIT $tieLimit + 1
  WITH place, tie, next
  ORDER BY place
  WITH next, collect(place) AS places, collect(coalesce(tie.paperCount, 1)) AS strengths
  RETURN elementId(next) AS thing, places, strengths
}
RETURN thing, places, strengths, NOT isEmpty(meetings) AS met
