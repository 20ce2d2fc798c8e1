/** Notes as HTML, for other programs. */
package firstlayer.note.html;
