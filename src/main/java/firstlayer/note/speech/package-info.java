/** Formulas as words, for the ear. */
package firstlayer.note.speech;
