/** The page of the reader's own answers. */
package firstlayer.ui.answers;
