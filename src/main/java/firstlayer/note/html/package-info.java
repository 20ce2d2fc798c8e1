/** Notes as HTML: their parts for other programs, and all of them as a handout. */
package firstlayer.note.html;
