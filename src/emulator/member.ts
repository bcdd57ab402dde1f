import type { Member } from './world.ts'

/** Whether the member is in the group now. */
export const isPresent = ({ standing }: Member) => standing !== 'left' && standing !== 'kicked'

/** A ChatMember as the Bot API shows it. */
export function memberApi({ account, standing, rights }: Member) {
  const base = { status: standing, user: account.api }
  if (standing === 'creator') return { ...base, is_anonymous: false }
  if (standing === 'kicked') return { ...base, until_date: 0 }
  return standing === 'administrator'
    ? { ...base, can_be_edited: false, is_anonymous: false, ...noRights, ...rights }
    : base
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
