@NullMarked
package org.scholargraph.export;

import org.jspecify.annotations.NullMarked;
