// Every style sheet that lies beside a client source, in one: pages need not import theirs, and tests never meet CSS.
import.meta.glob('../../../libs/**/*.css', { eager: true });
