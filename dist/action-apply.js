const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ut as e,t}from"./chunks/engine-B1gD_AlY.js";await e(e=>t(`apply`,e));export{};