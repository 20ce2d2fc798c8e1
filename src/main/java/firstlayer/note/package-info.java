/**
 * Markdown files to notes, with every problem listed: {@link firstlayer.note.Notes} reads a folder or one text, checks names,
 * values, links, images and quizzes, and hands over trees of commonmark nodes and those of {@link firstlayer.note.node}.
 */
package firstlayer.note;
