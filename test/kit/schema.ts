import type { clientOf } from './client.ts'

type Line = { line: string }

/** Every column, index and constraint, as lines. */
export const schemaOf = (client: ReturnType<typeof clientOf>) => client.$queryRaw<Line[]>`
  select line from (
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace) as parts order by line`
