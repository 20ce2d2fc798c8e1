package firstlayer.note.exercise;

import java.util.OptionalInt;

/**
 * What an answer is.
 *
 * @param slip the known slip that a wrong answer equals, counted from 0 in the author's order; of several the first
 */
public record Marking(boolean right, OptionalInt slip) {}
