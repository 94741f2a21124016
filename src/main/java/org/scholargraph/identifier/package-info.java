/** Every form in which an id may be written, and what it stands for in this graph. */
@NullMarked
package org.scholargraph.identifier;

import org.jspecify.annotations.NullMarked;
