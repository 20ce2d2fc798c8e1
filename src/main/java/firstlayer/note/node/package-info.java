/**
 * What a note is made of, beyond plain Markdown: live numbers, formulas, links that turn the picture, predictions, quiz
 * items, exercises. All are nodes of a commonmark tree, so a note is one tree, in reading order. A node that is here is legal: what
 * was wrong in the file is inside a {@link firstlayer.note.node.Refused}.
 */
package firstlayer.note.node;
