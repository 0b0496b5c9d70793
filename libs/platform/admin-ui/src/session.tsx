import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { api, isProblem, onSignedOut, onStaleToken, setCsrfToken, type SessionAnswer, type SignIn } from '@haobang/api-client';
import { permits } from './permissions';
import { preferencesQuery } from './preferences';
import { tellWindows, useOtherWindows } from './windows';

type Phase = 'asking' | 'away' | 'nobody' | 'ended' | 'in';

export interface Session extends SessionAnswer {
  /** Whether one of the caller's permissions covers this one; for drawing only, the server decides. */
  can(permission: string): boolean;
}

interface SessionValue {
  phase: Phase;
  session: Session | null;
  /** In phase `ended`: who signed in at another window of this browser, where that is why. */
  other: string | null;
  /** Why the server could not be asked, in phase `away`. */
  failure: unknown;
  retry(): void;
  signIn(input: SignIn): Promise<void>;
  signOut(): Promise<void>;
  changePassword(current: string, next: string): Promise<void>;
}

const Context = /* @__PURE__ */ createContext<SessionValue | null>(null);

const withRights = (answer: SessionAnswer): Session => ({ ...answer, can: (permission) => permits(answer.permissions, permission) });

/**
 * Who is signed in. In phase `ended` the session of the last person is over but the page below still stands,
 * so that what was typed is not lost; only the same person gets it back.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [phase, setPhase] = useState<Phase>('asking');
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [other, setOther] = useState<string | null>(null);
  const lastAccount = useRef<string | null>(null);

  const enter = useCallback(
    (answer: SessionAnswer) => {
      if (lastAccount.current !== null && lastAccount.current !== answer.account.id) queries.clear();
      lastAccount.current = answer.account.id;
      setCsrfToken(answer.csrfToken);
      // A page that shows a list needs them at once; whoever must choose a password first, gets no further yet.
      if (!answer.mustChangePassword) void queries.prefetchQuery(preferencesQuery);
      setSession(withRights(answer));
      setOther(null);
      setPhase('in');
    },
    [queries],
  );

  const ask = useCallback(async () => {
    try {
      enter(await api.get<SessionAnswer>('/session'));
    } catch (error) {
      if (isProblem(error) && error.status === 401) setPhase('nobody');
      else {
        setFailure(error);
        setPhase('away');
      }
    }
  }, [enter]);

  useEffect(() => {
    void ask();
  }, [ask]);

  /**
   * All windows of a browser share one session. Where another one began a new session, this one goes on with it if it is the
   * same person's; the page of somebody else is covered, so that nothing is done or read in a name that it doesn't show.
   */
  const askAgain = useCallback(async (): Promise<boolean> => {
    try {
      const answer = await api.get<SessionAnswer>('/session');
      if (lastAccount.current === null || lastAccount.current === answer.account.id) {
        enter(answer);
        return true;
      }
      setOther(answer.account.name);
      setPhase('ended');
    } catch (error) {
      if (isProblem(error) && error.status === 401) setPhase((now) => (now === 'in' ? 'ended' : now));
    }
    return false;
  }, [enter]);
  useEffect(() => onStaleToken(askAgain), [askAgain]);
  useOtherWindows(askAgain);

  useEffect(
    () =>
      onSignedOut(() => {
        setCsrfToken(null);
        setPhase((now) => (now === 'in' ? 'ended' : now));
      }),
    [],
  );

  const value = useMemo<SessionValue>(
    () => ({
      phase,
      session,
      other,
      failure,
      retry() {
        setPhase('asking');
        void ask();
      },
      async signIn(input) {
        enter(await api.post<SessionAnswer>('/session', input));
        tellWindows();
        void queries.invalidateQueries();
      },
      async signOut() {
        try {
          await api.delete('/session');
        } catch (error) {
          // A session that is already over is what was wanted; anything else must not look like a sign-out.
          if (!isProblem(error) || error.status !== 401) throw error;
        }
        setCsrfToken(null);
        setSession(null);
        setPhase('nobody');
        lastAccount.current = null;
        queries.clear();
        tellWindows();
      },
      async changePassword(current, next) {
        await api.post('/session/password', { current, next });
        enter(await api.get<SessionAnswer>('/session'));
      },
    }),
    [phase, session, other, failure, ask, enter, queries],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useSessionState(): SessionValue {
  const value = useContext(Context);
  if (!value) throw new Error('The session is asked for outside SessionProvider.');
  return value;
}

/** The signed-in caller; only below the sign-in gate. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('A page that needs a session is drawn without one.');
  return session;
}
