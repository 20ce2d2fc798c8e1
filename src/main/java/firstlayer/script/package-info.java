/** The state of a picture as a short program in another language, to be read in class and run elsewhere. */
package firstlayer.script;
