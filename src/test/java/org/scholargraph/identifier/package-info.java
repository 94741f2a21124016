@NullMarked
package org.scholargraph.identifier;

import org.jspecify.annotations.NullMarked;
