package firstlayer.study;

import java.time.OffsetDateTime;

/**
 * One line of the log.
 *
 * @param id by which it is known in every copy of the log
 * @param at when, where the reader was
 */
public record Event(String id, OffsetDateTime at, Subject subject, Fact fact) {}
