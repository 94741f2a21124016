@NullMarked
package org.scholargraph.path;

import org.jspecify.annotations.NullMarked;
