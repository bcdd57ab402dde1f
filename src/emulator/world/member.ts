import type { Bot, Chat, Member, User } from './chat.ts'
import type { ApiChat, ApiUser } from './message.ts'

/** Whether the member is in the group now. */
export const isPresent = ({ standing }: Member) => standing !== 'left' && standing !== 'kicked'

/** A ChatMember as the Bot API shows it. */
export function memberApi({ account, standing, rights }: Member) {
  const base = { status: standing, user: account.api }
  if (standing === 'creator') return { ...base, is_anonymous: rights['is_anonymous'] ?? false }
  if (standing === 'kicked') return { ...base, until_date: 0 }
  return standing === 'administrator'
    ? { ...base, can_be_edited: false, is_anonymous: false, ...noRights, ...rights }
    : base
}

/** The account under which Telegram shows admins who stay anonymous. */
const groupAnonymousBot: ApiUser = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}

/** Whether the member stays anonymous here; only admins can. */
export const isAnonymous = (member: Member | undefined): boolean =>
  member?.rights['is_anonymous'] === true

/** Who stands over what an account writes or does in a chat: itself, or the group. */
export function senderIn(
  chat: Chat,
  account: User | Bot,
): Readonly<{ from: ApiUser; sender_chat?: ApiChat }> {
  return isAnonymous(chat.members.get(account.id))
    ? { from: groupAnonymousBot, sender_chat: chat.api }
    : { from: account.api }
}

const noRights = {
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: false,
}
